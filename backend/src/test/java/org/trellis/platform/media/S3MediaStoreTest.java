package org.trellis.platform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

class S3MediaStoreTest extends MediaStoreContract {

    @TempDir
    static Path folder;

    private static S3Server server;
    private static int buckets;
    private S3Client s3;
    private String bucket;

    @BeforeAll
    static void serve() throws IOException {
        server = new S3Server(folder);
    }

    @AfterAll
    static void end() {
        server.stop();
    }

    @BeforeEach
    void begin() {
        bucket = "media-" + ++buckets;
        s3 = S3Connection.to(settings(S3Server.SECRET).s3());
        s3.createBucket(made -> made.bucket(bucket));
    }

    @AfterEach
    void close() {
        s3.close();
    }

    @Test
    void whoHasNotTheKeyIsTurnedAway() {
        MediaStore stranger = new S3MediaStore(S3Connection.to(settings("wrong").s3()), bucket, callerIn(1));
        assertThatThrownBy(() -> stranger.put(new byte[5])).isInstanceOf(StoreAway.class);
        in(1).put(new byte[5]);
    }

    @Test
    void aBucketThatIsNotThereIsAStoreThatIsAway() {
        MediaStore lost = new S3MediaStore(s3, "nowhere", callerIn(1));
        assertThatThrownBy(() -> lost.put(new byte[5])).isInstanceOf(StoreAway.class);
        assertThatThrownBy(lost::requireThere).isInstanceOf(StoreAway.class);
    }

    /** Otherwise it would hold every connection of the database. */
    @Test
    void aBucketThatHangsHoldsFewRequests() throws IOException {
        List<Socket> hanging = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0);
                ExecutorService many = Executors.newFixedThreadPool(S3MediaStore.MOST_AT_ONCE)) {
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
            MediaStore store =
                    new S3MediaStore(S3Connection.to(settings(address, "any").s3()), bucket, callerIn(1));
            for (int i = 0; i < S3MediaStore.MOST_AT_ONCE; i++) {
                byte[] content = {(byte) i};
                many.execute(() -> assertThatThrownBy(() -> store.put(content)).isInstanceOf(StoreAway.class));
                hanging.add(server.accept());
            }
            long begun = System.nanoTime();
            assertThatThrownBy(() -> store.put(new byte[9])).isInstanceOf(StoreAway.class);
            long waited = (System.nanoTime() - begun) / 1_000_000;
            System.out.printf("hanging bucket: %d wait, the next is told after %d ms%n", hanging.size(), waited);
            assertThat(waited).isBetween(900L, 2500L);
            server.close();
            for (Socket socket : hanging) {
                socket.close();
            }
        }
        in(1).put(new byte[9]);
    }

    @Override
    MediaStore in(int district) {
        return new MediaStores(settings(S3Server.SECRET)).store(callerIn(district));
    }

    @Override
    List<String> behind() {
        return s3.listObjectsV2(asked -> asked.bucket(bucket)).contents().stream()
                .map(S3Object::key)
                .sorted()
                .toList();
    }

    @Override
    void damage(String place) {
        s3.putObject(object -> object.bucket(bucket).key(place), RequestBody.fromBytes(new byte[] {1, 2, 3}));
    }

    @Override
    byte[] raw(String place) {
        return s3.getObjectAsBytes(asked -> asked.bucket(bucket).key(place)).asByteArray();
    }

    @Override
    void takeAway() {
        server.stop();
    }

    @Override
    void bringBack() throws IOException {
        server.start();
    }

    private MediaConfig settings(String secret) {
        return settings(server.address(), secret);
    }

    /** Read from the names of settings that a production would use. */
    private MediaConfig settings(URI address, String secret) {
        return new SmallRyeConfigBuilder()
                .withMapping(MediaConfig.class)
                .withDefaultValues(Map.of(
                        "trellis.media.store",
                        "s3",
                        "trellis.media.s3.bucket",
                        bucket,
                        "trellis.media.s3.endpoint",
                        address.toString(),
                        "trellis.media.s3.path-style",
                        "true",
                        "trellis.media.s3.access-key",
                        S3Server.KEY,
                        "trellis.media.s3.secret-key",
                        secret))
                .build()
                .getConfigMapping(MediaConfig.class);
    }
}
