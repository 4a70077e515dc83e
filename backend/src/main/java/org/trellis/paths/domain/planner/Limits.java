package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.FlexTime;

/**
 * How much fits.
 *
 * @param minutesPerWeek time a student has in a usual week
 * @param openPerWeek how many steps may be open in one week
 * @param blockMinutesPerWeek how much of a week lies in flexible blocks where the school keeps none
 * @param deviceMinutesPerWeek most time in front of a screen
 * @param otherWeeks minutes of weeks that are not usual, by their Monday; 0 for a holiday
 * @param flex the blocks of the school; absent where it keeps none
 */
public record Limits(
        int minutesPerWeek,
        int openPerWeek,
        int blockMinutesPerWeek,
        int deviceMinutesPerWeek,
        Map<LocalDate, Integer> otherWeeks,
        @Nullable FlexTime flex) {

    /** Until calendars say more: four lessons of an hour, any of them in a block or on a screen. */
    public static final Limits DEFAULT = new Limits(240, 3, 240, 240, Map.of());

    /** Where the school keeps no blocks. */
    public Limits(
            int minutesPerWeek,
            int openPerWeek,
            int blockMinutesPerWeek,
            int deviceMinutesPerWeek,
            Map<LocalDate, Integer> otherWeeks) {
        this(minutesPerWeek, openPerWeek, blockMinutesPerWeek, deviceMinutesPerWeek, otherWeeks, null);
    }

    /** The same, with no time in the weeks that begin on these Mondays. */
    public Limits without(Collection<LocalDate> mondays) {
        Map<LocalDate, Integer> weeks = new TreeMap<>(otherWeeks);
        mondays.forEach(monday -> weeks.put(monday, 0));
        return new Limits(minutesPerWeek, openPerWeek, blockMinutesPerWeek, deviceMinutesPerWeek, weeks, flex);
    }

    /** The same, with no more time in front of a screen than this. */
    public Limits onDevices(int cap) {
        int minutes = Math.min(cap, minutesPerWeek);
        return new Limits(minutesPerWeek, openPerWeek, blockMinutesPerWeek, minutes, otherWeeks, flex);
    }

    /** The same, with the blocks the school keeps; absent where it keeps none. */
    public Limits inBlocks(@Nullable FlexTime blocks) {
        return new Limits(minutesPerWeek, openPerWeek, blockMinutesPerWeek, deviceMinutesPerWeek, otherWeeks, blocks);
    }

    /** A step above what a week holds gets weeks of its own. */
    int weeksFor(int minutes) {
        return Math.max(1, Math.ceilDiv(minutes, Math.max(1, minutesPerWeek)));
    }

    int minutesOf(LocalDate monday) {
        return otherWeeks.getOrDefault(monday, minutesPerWeek);
    }

    int blockMinutesOf(LocalDate monday) {
        int blocks = flex == null ? blockMinutesPerWeek : flex.minutes().getOrDefault(monday, 0);
        return Math.min(minutesOf(monday), blocks);
    }
}
