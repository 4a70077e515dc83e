package org.trellis.mastery.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.Decision;

/**
 * An educator's answer; declining takes a reason, a next step and the day to look again.
 *
 * @param panelIds who took part besides, at most six; the student and the family read their names
 */
record DecisionRequest(
        @NotNull Answer decision,
        @Nullable @Size(max = 1_000) String reason,
        @Nullable @Size(max = 1_000) String nextStep,
        @Nullable LocalDate nextDate,
        @Nullable @Size(max = 6) Set<@NotNull UUID> panelIds) {

    /** What may be answered. */
    enum Answer {
        CONFIRMED,
        DECLINED
    }

    Decision toDomain() {
        return new Decision(
                decision == Answer.CONFIRMED, reason, nextStep, nextDate, panelIds == null ? Set.of() : panelIds);
    }
}
