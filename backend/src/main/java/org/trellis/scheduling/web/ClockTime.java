package org.trellis.scheduling.web;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A time of day as the contract has it: hours and minutes. */
final class ClockTime {

    static final String PATTERN = "([01]\\d|2[0-3]):[0-5]\\d";

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm");

    private ClockTime() {}

    static String write(LocalTime time) {
        return FORM.format(time);
    }

    static @Nullable LocalTime read(@Nullable String time) {
        return time == null ? null : LocalTime.parse(time);
    }
}
