package org.trellis.platform.media;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;

/**
 * A real server that speaks S3 over HTTP and checks signatures; what it holds lies in a folder. A process of its own, because it
 * needs another version of a library than the tools of the tests bring along.
 */
final class S3Server {

    static final String KEY = "test-key";
    static final String SECRET = "test-secret";

    private static final String NOT_ITS_OWN = "guice-5";
    private final Path folder;
    private final int port;
    private Process process;

    S3Server(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Returns when it answers. */
    void start() throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(jar -> !jar.contains(NOT_ITS_OWN))
                .collect(Collectors.joining(":"));
        String java = ProcessHandle.current().info().command().orElseThrow();
        process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        S3Server.class.getName(),
                        address().toString(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.inputReader().lines().noneMatch("ready"::equals)) {
            throw new IllegalStateException("the S3 server ended before it was ready");
        }
    }

    void stop() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends with the test: its standard input is closed then. */
    public static void main(String[] addressAndFolder) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("jclouds.filesystem.basedir", addressAndFolder[1]);
        BlobStoreContext blobs = ContextBuilder.newBuilder("filesystem-nio2")
                .credentials("none", "none")
                .overrides(settings)
                .build(BlobStoreContext.class);
        S3Proxy.builder()
                .blobStore(blobs.getBlobStore())
                .endpoint(URI.create(addressAndFolder[0]))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, SECRET)
                .build()
                .start();
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // nothing is said
        }
        System.exit(0);
    }
}
