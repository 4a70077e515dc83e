package org.trellis.paths;

import java.time.LocalDate;
import java.util.UUID;

/** What people bring to paths besides agreeing, for a demo: the same way people go, in their names. */
public interface CodesignSetup {

    /**
     * What an IEP team decided.
     *
     * @param requiredLevel the level instead of the expected one
     */
    record Decision(
            UUID competencyId,
            int requiredLevel,
            String grounds,
            LocalDate startsOn,
            LocalDate endsOn,
            String authority,
            String guardian) {}

    /** The caller, one of the student's side or an educator, wants the first open step to be elsewhere. */
    UUID wishPlace(UUID student, String note, String place);

    /** The educator proposes it, the leader signs it on the same day, after the guardian was told. */
    UUID modify(UUID student, UUID educator, UUID leader, Decision decision);
}
