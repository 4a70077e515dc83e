package org.trellis.mastery.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;

/**
 * Which states of a student are asked for.
 *
 * @param competencyId null: all of them
 * @param statuses empty: all of them
 * @param since those that changed after that moment only; null: whenever
 * @param asOf a moment of the past; null: now
 */
public record StateQuestion(
        @Nullable UUID competencyId,
        Set<CompetencyStatus> statuses,
        @Nullable Instant since,
        @Nullable AsOf asOf) {

    boolean asksFor(CompetencyStatus status) {
        return statuses.isEmpty() || statuses.contains(status);
    }
}
