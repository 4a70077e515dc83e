package org.trellis.mastery.web;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.ContestEntity;
import org.trellis.mastery.domain.ContestView;
import org.trellis.mastery.domain.ResolutionEntity;
import org.trellis.people.PersonRef;

/** A student sees a judgement differently; the last four members are absent until an educator answers. */
record ContestResponse(
        UUID id,
        UUID judgementId,
        PersonRef by,
        Instant at,
        String reason,
        ResolutionEntity.@Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable PersonRef resolvedBy,
        @Nullable Instant resolvedAt) {

    static ContestResponse of(ContestView view, Function<UUID, PersonRef> names) {
        ContestEntity contest = view.contest();
        @Nullable ResolutionEntity resolution = view.resolution();
        return new ContestResponse(
                contest.id,
                contest.judgementId,
                names.apply(contest.contestedBy),
                contest.contestedAt,
                contest.reason,
                resolution == null ? null : resolution.outcome,
                resolution == null ? null : resolution.answer,
                resolution == null ? null : names.apply(resolution.resolvedBy),
                resolution == null ? null : resolution.resolvedAt);
    }
}
