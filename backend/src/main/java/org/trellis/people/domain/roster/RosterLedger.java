package org.trellis.people.domain.roster;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes down how an import goes, in short transactions of its own, so that others see it while the long one runs. */
@Singleton
class RosterLedger {
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final RosterImportRepository imports;
    private final RosterPieces pieces;
    private final Clock clock;

    RosterLedger(RosterImportRepository imports, RosterPieces pieces, Clock clock) {
        this.imports = imports;
        this.pieces = pieces;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fetch(UUID id, Path target) {
        pieces.copyTo(id, target);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void reached(UUID id, ImportStatus status, int percent) {
        imports.beat(id, status, percent, Instant.now(clock));
    }

    /** Ends a run that changed nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void settle(UUID id, ImportStatus status, RunReport report) {
        write(id, status, report);
    }

    /** Ends a run in the transaction that carries its changes. */
    @Transactional(TxType.MANDATORY)
    void applied(UUID id, RunReport report) {
        write(id, ImportStatus.DONE, report);
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> leftBehind() {
        return imports.silentSince(Instant.now(clock).minus(SILENCE));
    }

    private void write(UUID id, ImportStatus status, RunReport report) {
        RosterImportEntity entity = imports.findById(id);
        entity.take(report);
        entity.move(status, 100, Instant.now(clock));
        imports.tell(id, report.errors().kept());
        if (status != ImportStatus.WAITING_FOR_CONFIRMATION) {
            pieces.forget(id);
        }
    }
}
