package org.trellis.insights.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Monday to Friday. Holidays are not known here, so that a wait is called long rather too early than too late. */
final class SchoolDays {

    /** In which an educator decides once the rule is met. */
    private static final int TO_DECIDE = 5;

    private SchoolDays() {}

    static boolean decisionIsLate(Instant proposedAt, ZonedDateTime now) {
        return between(proposedAt, now) > TO_DECIDE;
    }

    /** School days after the day of the first, up to the day of the second, in the zone of the second; 0 where there is none. */
    static int between(Instant from, ZonedDateTime to) {
        LocalDate first = LocalDate.ofInstant(from, to.getZone()).plusDays(1);
        LocalDate end = to.toLocalDate().plusDays(1);
        return first.isBefore(end)
                ? Math.toIntExact(
                        first.datesUntil(end).filter(SchoolDays::isOne).count())
                : 0;
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
