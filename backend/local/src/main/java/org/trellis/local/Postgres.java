package org.trellis.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** PostgreSQL 18 with the database `trellis` and its two roles; the data folder is kept and used again. */
final class Postgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgres start(Places places, int port, boolean durable) throws IOException, SQLException {
        Path data = places.state().resolve("postgresql");
        Postgres postgres = new Postgres(launch(places, data, port, durable));
        postgres.prepare(places.root().resolve("backend/src/main/resources/db/roles.sql"));
        return postgres;
    }

    private static EmbeddedPostgres launch(Places places, Path data, int port, boolean durable) {
        Path log = places.log("postgresql");
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(Places.directory(places.local().resolve("postgresql-binaries"))
                            .toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("max_connections", "100")
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new LocalFailure("PostgreSQL did not start; " + log + " says why.", e);
        }
    }

    private void prepare(Path roles) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("create database trellis");
            }
        }
        try (Connection connection = server.getDatabase("postgres", "trellis").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(roles));
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select from pg_database where datname = 'trellis'")) {
            return found.next();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
