package org.trellis.platform.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.trellis.platform.security.CurrentCaller;

/** A folder: district / first two hex digits / hash. Written beside and moved in place, so that no half file is ever seen. */
@Singleton
class FolderMediaStore implements MediaStore {

    private final MediaConfig config;
    private final CurrentCaller caller;

    FolderMediaStore(MediaConfig config, CurrentCaller caller) {
        this.config = config;
        this.caller = caller;
    }

    @Override
    public String put(byte[] content) {
        String hash = hash(content);
        Path place = place(hash);
        try {
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Path beside = Files.createTempFile(place.getParent(), "in-", ".part");
                write(beside, content);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be kept", e);
        }
        return hash;
    }

    @Override
    public Optional<byte[]> open(String sha256) {
        try {
            return Optional.of(Files.readAllBytes(place(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be read", e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private Path place(String hash) {
        return config.directory()
                .resolve(Integer.toString(caller.get().district()))
                .resolve(hash.substring(0, 2))
                .resolve(hash);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
