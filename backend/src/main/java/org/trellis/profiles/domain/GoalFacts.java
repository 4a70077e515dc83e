package org.trellis.profiles.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.CanonicalHash;

/**
 * How a goal stands.
 *
 * @param content the canonical JSON the hash is taken over
 * @param reflection what was learned, from the person who closed it
 */
public record GoalFacts(
        UUID id,
        UUID studentId,
        GoalStatus status,
        String content,
        String hash,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        @Nullable String reflection,
        long version) {

    /** As they stood then, when the goal said {@code words}. */
    GoalFacts asOf(Instant at, String words) {
        boolean agreed = agreedAt != null && !agreedAt.isAfter(at);
        boolean closed = closedAt != null && !closedAt.isAfter(at);
        return new GoalFacts(
                id,
                studentId,
                closed ? status : agreed ? GoalStatus.ACTIVE : GoalStatus.PROPOSED,
                words,
                CanonicalHash.of(words),
                proposedBy,
                proposedAt,
                agreed ? agreedAt : null,
                closed ? closedAt : null,
                closed ? closedBy : null,
                closed ? reflection : null,
                version);
    }
}
