package org.trellis.mastery;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one student stands with one competency, in short.
 *
 * @param level what the latest evidence supports, on the competency's scale, 0 is "not yet shown"; never sinks once attained
 * @param evidenceCount accepted pieces
 * @param waitingCount pieces that wait for a teacher
 * @param lastEvidenceOn the day of the latest accepted piece; absent without one
 * @param stuck several pieces in a row under the required level
 */
public record ItemState(
        UUID studentId,
        UUID competencyId,
        CompetencyStatus status,
        int level,
        int bestLevel,
        int evidenceCount,
        int waitingCount,
        @Nullable LocalDate lastEvidenceOn,
        boolean stuck) {}
