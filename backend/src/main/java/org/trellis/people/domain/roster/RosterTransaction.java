package org.trellis.people.domain.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.trellis.people.RosterImported;
import org.trellis.platform.event.Outbox;

/** The one long transaction in which a package is staged, checked and applied, or not at all. */
@Singleton
class RosterTransaction {
    /** A whole large district at the turn of the year. */
    private static final int LONGEST = (int) Duration.ofHours(2).toSeconds();

    private final DataSource database;
    private final RosterImportRepository imports;
    private final RosterLedger ledger;
    private final Outbox outbox;

    RosterTransaction(DataSource database, RosterImportRepository imports, RosterLedger ledger, Outbox outbox) {
        this.database = database;
        this.imports = imports;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /**
     * @return false where another import of the district runs and this one must wait
     * @throws ImportRefused when the package is wrong
     * @throws NotKept after a dry run, or when somebody must confirm first
     */
    boolean run(UUID id, Path zip, RunReport report) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> {
            if (!imports.lockDistrict()) {
                return false;
            }
            RosterImportEntity entity = imports.findById(id);
            if (!entity.status.isSettled()) {
                load(entity, zip, report);
                finish(entity, report);
            }
            return true;
        });
    }

    private void load(RosterImportEntity entity, Path zip, RunReport report) {
        try (Connection connection = database.getConnection()) {
            new RosterRun(new Sql(connection), report, (status, percent) -> ledger.reached(entity.id, status, percent))
                    .apply(zip, entity.options());
        } catch (SQLException e) {
            throw new RosterSqlFailed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(RosterImportEntity entity, RunReport report) {
        if (entity.dryRun) {
            throw new NotKept(ImportStatus.DONE);
        }
        if (report.vanishing().needsConfirmation() && entity.confirmedAt == null) {
            throw new NotKept(ImportStatus.WAITING_FOR_CONFIRMATION);
        }
        ledger.applied(entity.id, report);
        outbox.publish(new RosterImported(entity.id));
    }
}
