package org.trellis.scheduling.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/** When and where, by the clocks of the district. */
@Embeddable
public record FlexBlockSlot(
        @Column(name = "held_on") LocalDate day,
        @Column(name = "starts_at") LocalTime startsAt,
        @Column(name = "ends_at") LocalTime endsAt,
        String place) {

    FlexBlockSlot weeksLater(int weeks) {
        return new FlexBlockSlot(day.plusWeeks(weeks), startsAt, endsAt, place);
    }

    boolean sameTime(FlexBlockSlot other) {
        return day.equals(other.day) && startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }
}
