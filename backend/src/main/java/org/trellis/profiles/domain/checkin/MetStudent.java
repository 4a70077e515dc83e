package org.trellis.profiles.domain.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student of a class, with when someone last talked with them and when someone will.
 *
 * @param met a check-in was held within the days that count
 * @param lastId the last one held, with {@code lastAt}; absent before the first
 * @param nextId the next one planned, an overdue one included; absent where none is
 * @param topics how many topics the next one has
 */
public record MetStudent(
        UUID studentId,
        boolean met,
        @Nullable UUID lastId,
        @Nullable Instant lastAt,
        @Nullable UUID nextId,
        @Nullable Instant nextAt,
        int minutes,
        int topics) {}
