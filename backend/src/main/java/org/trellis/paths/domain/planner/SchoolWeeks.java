package org.trellis.paths.domain.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** School weeks by number: 0 is this week; on a weekend, the coming one. */
public final class SchoolWeeks {

    private static final int DAYS_TO_FRIDAY = 4;

    private final LocalDate firstMonday;
    private final LocalDate firstDay;

    /** @param firstDay no step starts before it */
    SchoolWeeks(LocalDate today, LocalDate firstDay) {
        this.firstDay = firstDay;
        this.firstMonday = today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The next day with school. */
    public static LocalDate nextSchoolDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> day.plusDays(3);
            case SATURDAY -> day.plusDays(2);
            default -> day.plusDays(1);
        };
    }

    /** Mondays of the weeks without a single school day, after one day with school and before the next. */
    public static List<LocalDate> between(LocalDate lastDay, LocalDate nextDay) {
        LocalDate first = lastDay.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Stream.iterate(first, m -> m.plusDays(DAYS_TO_FRIDAY).isBefore(nextDay), m -> m.plusWeeks(1))
                .toList();
    }

    /** The week a day lies in; negative for weeks gone by. */
    int weekOf(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(firstMonday, day), 7L));
    }

    /** The last week that is over by the end of a day. */
    int lastWeekDoneBy(LocalDate day) {
        return weekOf(day.minusDays(DAYS_TO_FRIDAY));
    }

    LocalDate monday(int week) {
        return firstMonday.plusWeeks(week);
    }

    /** The first week in which something new can start. */
    int firstWeek() {
        return Math.max(0, lastWeekDoneBy(firstDay.minusDays(1)) + 1);
    }

    boolean runsIn(When when, int week) {
        return when.startOn() != null
                && weekOf(when.startOn()) <= week
                && weekOf(when.startOn()) + lengthOf(when) > week;
    }

    /** Weeks it takes; one at least. */
    int lengthOf(When when) {
        return when.startOn() == null || when.endOn() == null
                ? 1
                : Math.max(1, weekOf(when.endOn()) - weekOf(when.startOn()) + 1);
    }

    When span(int week, int weeks, int minutes) {
        LocalDate monday = monday(week);
        LocalDate friday = monday(week + weeks - 1).plusDays(DAYS_TO_FRIDAY);
        return new When(monday.isBefore(firstDay) ? firstDay : monday, friday, minutes);
    }
}
