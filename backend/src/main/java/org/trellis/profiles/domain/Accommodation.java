package org.trellis.profiles.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Support a student has a right to: how, never what.
 *
 * @param endedAt absent while it is in force
 */
public record Accommodation(
        UUID id,
        AccommodationKind kind,
        String text,
        UUID enteredBy,
        Instant enteredAt,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        long version) {}
