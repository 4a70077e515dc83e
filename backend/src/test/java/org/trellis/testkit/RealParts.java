package org.trellis.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL 18, prepared as in production, and a key pair that stands in for the identity provider. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    static final String SUPERUSER_URL = "trellis.test.superuser-url";
    static final String PRIVATE_KEY = "trellis.test.private-key";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
            String url = prepare();
            System.setProperty(SUPERUSER_URL, url + "&user=postgres");
            return settings(url, keys());
        } catch (IOException | SQLException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the embedded PostgreSQL did not start", e);
        }
    }

    private String prepare() throws SQLException, IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database trellis");
        }
        String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/trellis?ssl=false";
        try (Connection connection = postgres.getDatabase("postgres", "trellis").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of("src/main/resources/db/roles.sql")));
        }
        return url;
    }

    private static KeyPair keys() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        System.setProperty(
                PRIVATE_KEY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        return keys;
    }

    private static Map<String, String> settings(String url, KeyPair keys) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", url);
        settings.put("quarkus.datasource.username", "trellis_api");
        settings.put("quarkus.datasource.password", "trellis_api");
        settings.put("quarkus.flyway.username", "trellis_owner");
        settings.put("quarkus.flyway.password", "trellis_owner");
        settings.put("quarkus.oidc.application-type", "service");
        settings.put("quarkus.oidc.token.refresh-expired", "false");
        settings.put(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        settings.put("quarkus.oidc.token.issuer", Actor.ISSUER);
        settings.put("quarkus.oidc.token.audience", Actor.AUDIENCE);
        settings.put("quarkus.cache.caffeine.accounts.expire-after-write", "0.001S");
        settings.put("quarkus.http.test-port", "0");
        // a folder for each process: two run at once
        settings.put(
                "trellis.media.directory",
                "target/test-media-" + ProcessHandle.current().pid());
        return settings;
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
