package org.trellis.profiles.domain.checkin;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A slot that comes back, at the same time of day.
 *
 * @param everyWeeks 1 is every week
 * @param times how often in all; 1 is a single talk
 */
public record Recurrence(int everyWeeks, int times) {

    /** By the clock on the wall: a change to winter time moves none of them. */
    List<Slot> slots(Slot first, ZoneId zone) {
        return IntStream.range(0, times)
                .mapToObj(number -> new Slot(
                        first.at()
                                .atZone(zone)
                                .plusWeeks((long) number * everyWeeks)
                                .toInstant(),
                        first.minutes()))
                .toList();
    }
}
