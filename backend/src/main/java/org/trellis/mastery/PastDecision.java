package org.trellis.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An educator's word from before whether a student attained a competency.
 *
 * @param reason required when declined
 * @param nextDate when to look again, required when declined
 */
public record PastDecision(
        UUID studentId,
        UUID competencyId,
        UUID by,
        Instant at,
        boolean confirmed,
        @Nullable String reason,
        @Nullable LocalDate nextDate) {}
