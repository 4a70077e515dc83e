package org.trellis.paths.domain.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/** How full each school week is. Week 0 is this week; on a weekend, the coming one. */
final class WeekLoad {

    private static final int SCHOOL_DAYS_TO_FRIDAY = 4;

    private final LocalDate today;
    private final LocalDate firstMonday;
    private final Limits limits;
    private final Map<Integer, Integer> minutes = new HashMap<>();
    private final Map<Integer, Integer> open = new HashMap<>();

    WeekLoad(LocalDate today, Limits limits) {
        this.today = today;
        this.limits = limits;
        this.firstMonday = today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The week a day lies in; negative for weeks gone by. */
    int weekOf(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(firstMonday, day), 7L));
    }

    /** Counts a step that keeps its dates. */
    void occupy(When when) {
        LocalDate start = when.startOn();
        if (start == null) {
            return;
        }
        LocalDate end = when.endOn() == null ? start : when.endOn();
        int first = weekOf(start);
        int weeks = Math.max(1, weekOf(end) - first + 1);
        for (int week = first; week < first + weeks; week++) {
            add(week, when.minutes() / weeks);
        }
    }

    /** Finds room for so many minutes, not before a week, and takes it. A step above the cap gets weeks of its own. */
    When take(int earliest, int stepMinutes) {
        int weeks = Math.max(1, Math.ceilDiv(stepMinutes, limits.minutesPerWeek()));
        int share = Math.ceilDiv(stepMinutes, weeks);
        int week = Math.max(0, earliest);
        while (!hasRoom(week, weeks, share)) {
            week++;
        }
        for (int w = week; w < week + weeks; w++) {
            add(w, share);
        }
        return span(week, weeks, stepMinutes);
    }

    When span(int week, int weeks, int stepMinutes) {
        LocalDate monday = firstMonday.plusWeeks(week);
        LocalDate end = firstMonday.plusWeeks(week + weeks - 1L).plusDays(SCHOOL_DAYS_TO_FRIDAY);
        return new When(monday.isBefore(today) ? today : monday, end, stepMinutes);
    }

    private boolean hasRoom(int week, int weeks, int share) {
        for (int w = week; w < week + weeks; w++) {
            int used = minutes.getOrDefault(w, 0);
            boolean full = open.getOrDefault(w, 0) >= limits.openPerWeek();
            if (full || (used > 0 && used + share > limits.minutesPerWeek())) {
                return false;
            }
        }
        return true;
    }

    private void add(int week, int share) {
        minutes.merge(week, share, Integer::sum);
        open.merge(week, 1, Integer::sum);
    }
}
