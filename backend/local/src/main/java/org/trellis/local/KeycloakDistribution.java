package org.trellis.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The Keycloak server as its makers ship it: unpacked once, built once, and with the realm imported once into a data
 * folder that every copy starts from.
 */
final class KeycloakDistribution {
    private static final String REALM = "realm/trellis-realm.json";
    private static final List<String> OPTIONS =
            List.of("--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

    private final Places places;
    private final Progress progress;
    private final Path resources;
    private final Path home;

    KeycloakDistribution(Places places, Progress progress) throws IOException {
        this.places = places;
        this.progress = progress;
        this.resources = places.root().resolve("backend/local/src/main/resources");
        this.home = places.local().resolve("keycloak-" + Places.built("keycloak.version"));
    }

    Path home() {
        return home;
    }

    /** Data folder with the realm, named after the realm file's content: a changed realm is imported anew. */
    Path template() throws IOException {
        return home.resolve("template-" + hash(resources.resolve(REALM)));
    }

    void prepare() throws Exception {
        try (AutoCloseable _ = OnlyCopy.await(places.local())) {
            if (!Files.exists(home.resolve("built"))) {
                progress.step("Unpacking Keycloak (once)", this::unpack);
                progress.step("Building Keycloak (once, about half a minute)", this::build);
            }
            Folders.copy(resources.resolve("themes"), home.resolve("themes"));
            if (!Files.exists(template())) {
                progress.step("Importing the realm (once, about half a minute)", this::importRealm);
            }
        }
    }

    private Path unpack() throws IOException {
        Folders.remove(home);
        try (InputStream file = Files.newInputStream(Path.of(Places.built("keycloak.archive")));
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new GzipCompressorInputStream(new BufferedInputStream(file)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                if (entry.isFile() && inside.getNameCount() > 1) {
                    Path target = home.resolve(inside.subpath(1, inside.getNameCount()));
                    Places.directory(target.getParent());
                    Files.copy(tar, target);
                }
            }
        }
        return home;
    }

    private boolean build() throws Exception {
        List<String> command = new ArrayList<>(List.of("build"));
        command.addAll(OPTIONS);
        // exit code 10: built, start again
        ServerProcess.run(places, "keycloak-build", java(home, command), Map.of());
        if (!Files.exists(home.resolve("lib/quarkus/quarkus-application.dat"))) {
            throw new LocalFailure("Keycloak could not be built; " + places.log("keycloak-build") + " says why.");
        }
        Files.writeString(home.resolve("built"), Places.built("keycloak.version"));
        return true;
    }

    private Path importRealm() throws Exception {
        Folders.remove(home.resolve("data"));
        String realm = resources.resolve(REALM).toString();
        boolean done = ServerProcess.run(
                places,
                "keycloak-import",
                java(home, List.of("import", "--optimized", "--file=" + realm)),
                Keycloak.ADMIN);
        if (!done) {
            throw new LocalFailure("The realm could not be imported; " + places.log("keycloak-import") + " says why.");
        }
        return Files.move(home.resolve("data"), template());
    }

    /** The arguments of `java` that run a Keycloak command with this home. */
    List<String> java(Path keycloakHome, List<String> command) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + keycloakHome,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        arguments.addAll(command);
        return arguments;
    }

    private static String hash(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
