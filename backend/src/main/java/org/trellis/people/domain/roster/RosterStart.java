package org.trellis.people.domain.roster;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Path;
import java.util.UUID;
import org.trellis.platform.security.CurrentCaller;

/** Keeps what was received and starts the work on it once that is committed. */
@Singleton
class RosterStart {
    private final RosterWorker worker;
    private final CurrentCaller current;
    private final TransactionSynchronizationRegistry transaction;
    private final RosterPieces pieces;

    RosterStart(
            RosterWorker worker,
            CurrentCaller current,
            TransactionSynchronizationRegistry transaction,
            RosterPieces pieces) {
        this.worker = worker;
        this.pieces = pieces;
        this.current = current;
        this.transaction = transaction;
    }

    void receive(UUID importId, Path zip) {
        pieces.keep(importId, zip);
        afterCommit(importId);
    }

    void afterCommit(UUID importId) {
        int district = current.get().district();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    worker.start(district, importId);
                }
            }
        });
    }
}
