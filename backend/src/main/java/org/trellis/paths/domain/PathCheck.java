package org.trellis.paths.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a look over all active paths of the district found: {@code active} is the sum of the others and the dead ends.
 *
 * @param checkedBy absent for the nightly one
 * @param deadEnds students whose path offers nothing, is not complete, and waits for nobody
 */
public record PathCheck(
        UUID id,
        Instant checkedAt,
        @Nullable UUID checkedBy,
        int active,
        int open,
        int complete,
        int blocked,
        List<UUID> deadEnds) {}
