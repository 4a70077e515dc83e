package org.trellis.people.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.people.domain.oneroster.ZipBuilder;
import org.trellis.platform.security.Callers;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** An instance stops in the middle of an import: another finishes it, and of the first try nothing is left. */
@QuarkusTest
class TakeOverTest {

    private static final Duration SILENT = Duration.ofMinutes(3);

    private final String source = "c-" + UUID.randomUUID();

    @Inject
    RosterWorker worker;

    @Inject
    RosterImportRepository imports;

    @Inject
    RosterPieces pieces;

    @Inject
    Callers callers;

    @TempDir
    Path folder;

    @BeforeEach
    void seed() {
        World.ensure();
    }

    @Test
    void anImportLeftBehindIsFinishedAndItsHalfIsGone() throws Exception {
        UUID left = leftBehind(SILENT);
        try (Connection crashing = Database.api()) {
            int backend = applyHalf(crashing);
            CompletableFuture<Void> other = CompletableFuture.runAsync(worker::takeOver, Thread::startVirtualThread);
            Thread.sleep(1500);
            assertThat(other).as("waits while the first may still be at work").isNotDone();
            assertThat(people()).isZero();

            Database.run("select pg_terminate_backend(?)", backend);
            other.get(60, TimeUnit.SECONDS);
        }
        assertThat(status(left)).isEqualTo("DONE");
        assertThat(people()).isEqualTo(4);
        assertThat(Database.<Long>one(
                        "select count(*) from app.person where source = ? and sourced_id = 'half'", source))
                .isZero();
        assertThat(Database.<Long>one("select count(*) from app.roster_import_piece where import_id = ?", left))
                .isZero();
    }

    @Test
    void anImportThatStillMovesIsLeftAlone() throws IOException {
        UUID alive = leftBehind(Duration.ofSeconds(30));
        try {
            worker.takeOver();
            assertThat(status(alive)).isEqualTo("APPLYING");
            assertThat(people()).isZero();
        } finally {
            Database.run("update app.roster_import set status = 'FAILED' where id = ?", alive);
        }
    }

    /** As the stopped instance left it: the file is kept, the last sign of life that long ago. */
    private UUID leftBehind(Duration ago) throws IOException {
        Path zip =
                Files.write(folder.resolve(source + ".zip"), ZipBuilder.small().bytes());
        RosterImportEntity entity = new RosterImportEntity(
                new ImportOptions(source, false, true), null, Instant.now().minus(ago));
        callers.runAs(
                World.LAKE,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    entity.status = ImportStatus.APPLYING;
                    imports.persist(entity);
                    imports.flush();
                    pieces.keep(entity.id, zip);
                }));
        return entity.id;
    }

    /** What the first instance had done when it stopped; its lock is held until its connection breaks. */
    private int applyHalf(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.district', '" + World.LAKE + "', true)");
            statement.execute("select pg_advisory_xact_lock(7402, " + World.LAKE + ")");
            statement.execute("insert into app.person (source, sourced_id, given_name, family_name) values ('" + source
                    + "', 'half', 'Half', 'Done')");
            try (var pid = statement.executeQuery("select pg_backend_pid()")) {
                pid.next();
                return pid.getInt(1);
            }
        }
    }

    private long people() {
        return Database.one("select count(*) from app.person where source = ?", source);
    }

    private static String status(UUID id) {
        return Database.one("select status from app.roster_import where id = ?", id);
    }
}
