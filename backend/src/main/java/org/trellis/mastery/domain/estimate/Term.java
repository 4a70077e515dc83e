package org.trellis.mastery.domain.estimate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of the estimate. All of them add up to it.
 *
 * @param attemptId the piece, for EVIDENCE only
 * @param on the day of the piece, or the day until which was waited; absent for START
 * @param days without evidence, for FORGETTING; 0 otherwise
 * @param delta on the logit scale
 */
public record Term(
        Kind kind, @Nullable UUID attemptId, @Nullable LocalDate on, int days, double delta) {

    /** What moved it. */
    public enum Kind {
        /** What is expected of anyone. */
        START,
        EVIDENCE,
        FORGETTING
    }
}
