package org.trellis.paths.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.PathCheck;
import org.trellis.people.PersonRef;

/**
 * What a look over all active paths found.
 *
 * @param checkedBy absent for the nightly one
 * @param active the sum of open, complete, blocked and dead ends
 * @param deadEndCount paths that offer nothing, are not complete, and wait for nobody
 * @param deadEnds those of their students the reader may see
 */
public record PathCheckResponse(
        UUID id,
        Instant checkedAt,
        @Nullable UUID checkedBy,
        int active,
        int open,
        int complete,
        int blocked,
        int deadEndCount,
        List<PersonRef> deadEnds) {

    static PathCheckResponse of(PathCheck check, Map<UUID, PersonRef> names) {
        return new PathCheckResponse(
                check.id(),
                check.checkedAt(),
                check.checkedBy(),
                check.active(),
                check.open(),
                check.complete(),
                check.blocked(),
                check.deadEnds().size(),
                check.deadEnds().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
