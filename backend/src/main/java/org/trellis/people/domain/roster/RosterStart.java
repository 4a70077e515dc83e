package org.trellis.people.domain.roster;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.trellis.platform.security.CurrentCaller;

/** Starts the work on an import once the transaction that received it is committed. */
@Singleton
class RosterStart {
    private final RosterWorker worker;
    private final CurrentCaller current;
    private final TransactionSynchronizationRegistry transaction;

    RosterStart(RosterWorker worker, CurrentCaller current, TransactionSynchronizationRegistry transaction) {
        this.worker = worker;
        this.current = current;
        this.transaction = transaction;
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
