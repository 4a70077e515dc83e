package org.trellis.audit.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.trellis.audit.AccessLog;

@Singleton
class AccessLogService implements AccessLog {

    private final AccessRecords records;
    private final AccessLedger ledger;
    private final TransactionSynchronizationRegistry transaction;

    AccessLogService(AccessRecords records, AccessLedger ledger, TransactionSynchronizationRegistry transaction) {
        this.records = records;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void allowed(Collection<UUID> students, String purpose) {
        Set<UUID> fresh = ledger.add(students);
        if (!fresh.isEmpty()) {
            transaction.registerInterposedSynchronization(new Loss(fresh, purpose));
            records.add(fresh, purpose, Outcome.ALLOWED);
        }
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void denied(Collection<UUID> students, String purpose) {
        Set<UUID> fresh = ledger.add(students);
        if (!fresh.isEmpty()) {
            records.add(fresh, purpose, Outcome.DENIED);
        }
    }

    /** Remembers a record that its transaction took along when it rolled back. */
    private final class Loss implements Synchronization {

        private final Set<UUID> students;
        private final String purpose;

        Loss(Set<UUID> students, String purpose) {
            this.students = students;
            this.purpose = purpose;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                ledger.lose(students, purpose);
            }
        }
    }
}
