package org.trellis.profiles.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        long version) {}
