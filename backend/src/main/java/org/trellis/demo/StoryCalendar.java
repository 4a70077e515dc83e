package org.trellis.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

/**
 * The story was written for the week of Monday, November 23, 2026. It is told as if that week were this one: every date
 * moves by the same number of whole weeks, so that weekdays stay what they are and the newest work is days old.
 */
record StoryCalendar(long weeks, ZoneId zone, Instant newest) {

    private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 23);
    private static final LocalDate SCHOOL_BEGINS = LocalDate.of(2026, 8, 17);
    private static final Pattern DATE = Pattern.compile("\\b(20\\d\\d-\\d\\d-\\d\\d)\\b");

    static StoryCalendar of(Instant now, ZoneId zone) {
        LocalDate monday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new StoryCalendar(ChronoUnit.WEEKS.between(WRITTEN_FOR, monday), zone, now);
    }

    /** The text with every ISO date in it moved. */
    String move(String text) {
        return weeks == 0 ? text : DATE.matcher(text).replaceAll(found -> moved(found.group(1)));
    }

    private String moved(String date) {
        return LocalDate.parse(date).plusWeeks(weeks).toString();
    }

    /** The week before the first day of school, when a district settles what counts; already moved. */
    String schoolBegins() {
        return SCHOOL_BEGINS.plusWeeks(weeks).toString();
    }

    /** A moment of an already moved day; never later than now. */
    Instant moment(String day, LocalTime time) {
        Instant told = LocalDate.parse(day).atTime(time).atZone(zone).toInstant();
        return told.isAfter(newest) ? newest : told;
    }
}
