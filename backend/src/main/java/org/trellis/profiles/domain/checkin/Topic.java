package org.trellis.profiles.domain.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants to use the time for.
 *
 * @param evidenceId a piece of work brought along; absent without one
 */
public record Topic(
        UUID id, UUID authorId, String text, @Nullable UUID evidenceId, Instant addedAt) {}
