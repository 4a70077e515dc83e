package org.trellis.profiles.web.checkin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.checkin.Recurrence;
import org.trellis.profiles.domain.checkin.Slot;

/**
 * When to talk.
 *
 * @param everyWeeks with {@code times}: a slot that comes back at the same time of day; absent: every week
 * @param times how often in all; absent: once
 */
public record NewCheckInRequest(
        @NotNull Instant plannedAt,
        @NotNull @Min(5) @Max(120) Integer minutes,
        @Nullable @Min(1) @Max(4) Integer everyWeeks,
        @Nullable @Min(1) @Max(20) Integer times) {

    Slot slot() {
        return new Slot(plannedAt, minutes);
    }

    Recurrence recurrence() {
        return new Recurrence(everyWeeks == null ? 1 : everyWeeks, times == null ? 1 : times);
    }
}
