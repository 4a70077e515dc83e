package org.trellis.profiles.web.checkin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.trellis.profiles.domain.checkin.Slot;

/** Another time for a missed check-in. */
public record ReschedulingRequest(
        @NotNull Instant plannedAt,
        @NotNull @Min(5) @Max(120) Integer minutes) {

    Slot slot() {
        return new Slot(plannedAt, minutes);
    }
}
