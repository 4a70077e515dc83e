package org.trellis.profiles;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What other modules ask about check-ins. Checks no relationship: the caller has done so. Call inside a transaction. */
public interface CheckIns {

    /** When the student's last check-in ended; empty before the first. */
    Optional<Instant> lastHeld(UUID studentId);
}
