package org.trellis.paths;

import java.time.Instant;
import java.util.UUID;

/**
 * A revision that waits for people.
 *
 * @param learnerAgreed the student has agreed to it as it is now
 * @param educatorAgreed an educator has
 */
public record WaitingProposal(
        UUID revisionId,
        UUID studentId,
        PathCause cause,
        Instant createdAt,
        boolean learnerAgreed,
        boolean educatorAgreed) {}
