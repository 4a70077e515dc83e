package org.trellis.scheduling.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a school are wanted.
 *
 * @param until last day, included
 * @param after the last one seen; absent: from the beginning
 */
public record FlexBlockSearch(
        UUID schoolId,
        LocalDate from,
        LocalDate until,
        @Nullable After after,
        int most) {

    /** Where the page before ended. */
    public record After(LocalDate on, LocalTime startsAt, UUID id) {}
}
