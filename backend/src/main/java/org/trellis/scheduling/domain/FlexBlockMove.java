package org.trellis.scheduling.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be different about a block, and why; what is absent stays. */
public record FlexBlockMove(
        @Nullable LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        String reason) {

    FlexBlockSlot appliedTo(FlexBlockSlot slot) {
        return new FlexBlockSlot(
                Objects.requireNonNullElse(on, slot.day()),
                Objects.requireNonNullElse(startsAt, slot.startsAt()),
                Objects.requireNonNullElse(endsAt, slot.endsAt()),
                Objects.requireNonNullElse(place, slot.place()));
    }
}
