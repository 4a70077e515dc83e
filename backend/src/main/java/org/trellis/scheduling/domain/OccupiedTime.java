package org.trellis.scheduling.domain;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** How much time several blocks of a day take: a student is in one of those that run at once. */
final class OccupiedTime {

    private OccupiedTime() {}

    static int minutes(List<FlexBlockSlot> day) {
        long minutes = 0;
        LocalTime end = LocalTime.MIN;
        List<FlexBlockSlot> byStart = day.stream()
                .sorted(Comparator.comparing(FlexBlockSlot::startsAt))
                .toList();
        for (FlexBlockSlot slot : byStart) {
            LocalTime start = slot.startsAt().isAfter(end) ? slot.startsAt() : end;
            if (slot.endsAt().isAfter(start)) {
                minutes += Duration.between(start, slot.endsAt()).toMinutes();
                end = slot.endsAt();
            }
        }
        return (int) minutes;
    }
}
