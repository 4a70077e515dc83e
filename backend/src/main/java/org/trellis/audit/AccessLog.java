package org.trellis.audit;

import java.util.Collection;
import java.util.UUID;

/**
 * Writes the append-only record of who saw or changed whose data. Called by the relationship check, rarely by others. A student
 * is recorded once a request, with the purpose named first.
 */
public interface AccessLog {

    /**
     * In the current transaction, so that a write and its record stand or fall together. Where they fall, the end of the request
     * leaves a record that says so.
     */
    void allowed(Collection<UUID> students, String purpose);

    /** In a transaction of its own, since the request that was refused rolls back. */
    void denied(Collection<UUID> students, String purpose);
}
