package org.trellis.agreements;

import java.time.Instant;
import java.util.UUID;

/**
 * One person's agreement to one exact content.
 *
 * @param subjectHash {@link CanonicalHash} of what the person saw
 */
public record Agreement(
        UUID id,
        UUID subjectId,
        UUID actorId,
        Capacity capacity,
        String subjectHash,
        Instant givenAt,
        AgreementStatus status) {}
