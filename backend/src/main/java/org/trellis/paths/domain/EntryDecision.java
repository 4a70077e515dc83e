package org.trellis.paths.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.Reason;

/**
 * A revision of the path that names a profile entry, with the steps that are as they are because of it.
 *
 * @param endedAt when the revision was superseded; absent while it waits or is in force
 */
public record EntryDecision(
        UUID revisionId,
        int number,
        RevisionStatus status,
        Instant madeAt,
        @Nullable Instant endedAt,
        List<Step> steps) {

    /** One step, and what the entry decided about it. */
    public record Step(UUID stepId, Reason.Code code) {}
}
