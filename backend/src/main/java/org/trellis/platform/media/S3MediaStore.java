package org.trellis.platform.media;

import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.trellis.platform.security.CurrentCaller;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.utils.Md5Utils;

/** A bucket. An object is there as a whole or not at all; the checksum sent with it makes the store refuse a damaged one. */
class S3MediaStore implements MediaStore {

    /** Keeping holds a connection of the database: a bucket that hangs may hold a quarter of them, and no more. */
    static final int MOST_AT_ONCE = 5;

    private static final long PATIENCE_MS = 1000;

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);
    private final S3Client s3;
    private final String bucket;
    private final CurrentCaller caller;

    S3MediaStore(S3Client s3, String bucket, CurrentCaller caller) {
        this.s3 = s3;
        this.bucket = bucket;
        this.caller = caller;
    }

    @Override
    public String put(byte[] content) {
        String hash = ContentHash.of(content);
        takeTurn();
        try {
            return asked(() -> write(hash, content));
        } finally {
            turns.release();
        }
    }

    @Override
    public Optional<byte[]> open(String sha256) {
        String key = key(sha256);
        return asked(() -> read(key)).map(content -> ContentHash.verified(sha256, content));
    }

    @Override
    public void requireThere() {
        asked(() -> s3.headBucket(asked -> asked.bucket(bucket)));
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                throw new StoreAway(new TimeoutException("too many wait for the bucket already"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreAway(stopped);
        }
    }

    private String write(String hash, byte[] content) {
        String key = key(hash);
        if (!holds(key)) {
            String checksum = Base64.getEncoder().encodeToString(Md5Utils.computeMD5Hash(content));
            s3.putObject(object -> object.bucket(bucket).key(key).contentMD5(checksum), RequestBody.fromBytes(content));
        }
        return hash;
    }

    private boolean holds(String key) {
        try {
            s3.headObject(asked -> asked.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException none) {
            return false;
        }
    }

    private Optional<byte[]> read(String key) {
        try {
            return Optional.of(
                    s3.getObjectAsBytes(asked -> asked.bucket(bucket).key(key)).asByteArrayUnsafe());
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        }
    }

    private String key(String hash) {
        return ContentHash.place(caller.get().district(), hash);
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException e) {
            throw new StoreAway(e);
        }
    }
}
