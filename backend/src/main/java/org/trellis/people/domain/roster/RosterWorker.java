package org.trellis.people.domain.roster;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.EachDistrict;

/** Runs imports outside the request, each in a thread of its own, and takes over those a stopped instance left behind. */
@Singleton
class RosterWorker {
    private static final Logger LOG = Logger.getLogger(RosterWorker.class);
    private static final long PATIENCE_MS = 500;

    private final RosterTransaction transaction;
    private final RosterLedger ledger;
    private final Callers callers;
    private final EachDistrict each;

    RosterWorker(RosterTransaction transaction, RosterLedger ledger, Callers callers, EachDistrict each) {
        this.transaction = transaction;
        this.ledger = ledger;
        this.callers = callers;
        this.each = each;
    }

    /** Returns at once. */
    void start(int district, UUID importId) {
        Thread.ofVirtual().name("roster-import-" + importId).start(() -> callers.runAs(district, () -> run(importId)));
    }

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeOver() {
        each.run(() -> ledger.leftBehind().forEach(this::run));
    }

    private void run(UUID id) {
        RunReport report = new RunReport();
        try {
            runWithFile(id, report);
        } catch (ImportRefused refused) {
            ledger.settle(id, ImportStatus.REFUSED, report);
        } catch (NotKept notKept) {
            ledger.settle(id, notKept.status(), report);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | IOException fault) {
            LOG.errorf(fault, "roster import %s failed", id);
            ledger.settle(id, ImportStatus.FAILED, report);
        }
    }

    private void runWithFile(UUID id, RunReport report) throws IOException, InterruptedException {
        Path zip = Files.createTempFile("roster", ".zip");
        try {
            ledger.fetch(id, zip);
            while (!transaction.run(id, zip, report)) {
                ledger.reached(id, ImportStatus.RECEIVED, 0);
                Thread.sleep(PATIENCE_MS);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(zip);
        }
    }
}
