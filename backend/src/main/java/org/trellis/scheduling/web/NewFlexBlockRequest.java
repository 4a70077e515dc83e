package org.trellis.scheduling.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.scheduling.domain.FlexBlockPlan;
import org.trellis.scheduling.domain.FlexBlockSlot;

/**
 * A block to write down.
 *
 * @param date in the district's zone, as the times
 * @param title what it is for, in a few words
 * @param educatorId who is there; works at the school
 * @param capacity seats; absent: no limit
 * @param repeatUntil the same every week until this day, weeks without school left out; absent: once
 */
public record NewFlexBlockRequest(
        @NotNull UUID schoolId,
        @NotNull LocalDate date,
        @NotNull @Pattern(regexp = ClockTime.PATTERN) String startsAt,
        @NotNull @Pattern(regexp = ClockTime.PATTERN) String endsAt,
        @NotBlank @Size(max = 120) String title,
        @Nullable @Size(max = 500) String purpose,
        @NotBlank @Size(max = 120) String place,
        @Nullable UUID educatorId,
        @Nullable @Min(1) @Max(2000) Integer capacity,
        @Nullable LocalDate repeatUntil) {

    FlexBlockPlan toPlan() {
        FlexBlockSlot slot = new FlexBlockSlot(date, LocalTime.parse(startsAt), LocalTime.parse(endsAt), place.strip());
        return new FlexBlockPlan(schoolId, slot, title.strip(), purpose, educatorId, capacity, repeatUntil);
    }
}
