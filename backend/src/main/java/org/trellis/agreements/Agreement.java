package org.trellis.agreements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's agreement to one exact content.
 *
 * @param subjectHash {@link CanonicalHash} of what the person saw
 * @param voice the recording in which the student agreed; absent where the person agreed by themselves
 */
public record Agreement(
        UUID id,
        UUID subjectId,
        UUID actorId,
        Capacity capacity,
        String subjectHash,
        Instant givenAt,
        AgreementStatus status,
        @Nullable RecordedVoice voice) {}
