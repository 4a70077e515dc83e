package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contest with its answer; absent while it is open. */
public record ContestView(ContestEntity contest, @Nullable ResolutionEntity resolution) {

    /** Who contested, and who answered. */
    public List<UUID> people() {
        return resolution == null ? List.of(contest.contestedBy) : List.of(contest.contestedBy, resolution.resolvedBy);
    }
}
