package org.trellis.audit.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records, when a request is over, what its own transactions could not keep. */
@Singleton
public class RequestEnd {

    /** An answer that was stored for an Idempotency-Key, given once more. */
    static final String REPLAY = "REPLAY";

    /** Turned away before anything of the student was read. */
    static final String NONE = "NONE";

    private final AccessRecords records;
    private final AccessLedger ledger;

    RequestEnd(AccessRecords records, AccessLedger ledger) {
        this.records = records;
        this.ledger = ledger;
    }

    /** True where a record is missing: one was rolled back, or the student named in the path has none. */
    public boolean isOpen(Optional<UUID> named) {
        return !ledger.lost().isEmpty()
                || named.filter(student -> !ledger.has(student)).isPresent();
    }

    /**
     * Writes the missing records in a transaction of their own.
     *
     * @param named the student named in the path
     * @param status of the answer
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(Optional<UUID> named, int status) {
        boolean went = status < 400;
        named.filter(student -> !ledger.has(student))
                .ifPresent(student ->
                        records.add(List.of(student), went ? REPLAY : NONE, went ? Outcome.ALLOWED : Outcome.DENIED));
        Outcome outcome = status < 500 ? Outcome.REFUSED : Outcome.FAILED;
        ledger.lost().forEach((purpose, students) -> records.add(students, purpose, outcome));
    }
}
