package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.Map;

/**
 * How much fits.
 *
 * @param minutesPerWeek time a student has in a usual week
 * @param openPerWeek how many steps may be open in one week
 * @param blockMinutesPerWeek how much of a week lies in flexible blocks
 * @param deviceMinutesPerWeek most time in front of a screen
 * @param otherWeeks minutes of weeks that are not usual, by their Monday; 0 for a holiday
 */
public record Limits(
        int minutesPerWeek,
        int openPerWeek,
        int blockMinutesPerWeek,
        int deviceMinutesPerWeek,
        Map<LocalDate, Integer> otherWeeks) {

    /** Until calendars say more: four lessons of an hour, any of them in a block or on a screen. */
    public static final Limits DEFAULT = new Limits(240, 3, 240, 240, Map.of());

    int minutesOf(LocalDate monday) {
        return otherWeeks.getOrDefault(monday, minutesPerWeek);
    }
}
