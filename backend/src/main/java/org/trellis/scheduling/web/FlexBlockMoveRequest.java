package org.trellis.scheduling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trellis.scheduling.domain.FlexBlockMove;

/**
 * Another day, time or place for a block; what is absent stays.
 *
 * @param reason for everyone who counted on it to read
 */
public record FlexBlockMoveRequest(
        @Nullable LocalDate date,
        @Nullable @Pattern(regexp = ClockTime.PATTERN) String startsAt,
        @Nullable @Pattern(regexp = ClockTime.PATTERN) String endsAt,
        @Nullable @Size(min = 1, max = 120) String place,
        @NotBlank @Size(max = 500) String reason) {

    FlexBlockMove toMove() {
        return new FlexBlockMove(date, ClockTime.read(startsAt), ClockTime.read(endsAt), place, reason.strip());
    }
}
