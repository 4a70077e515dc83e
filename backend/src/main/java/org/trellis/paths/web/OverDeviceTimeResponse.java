package org.trellis.paths.web;

import java.time.LocalDate;
import org.trellis.paths.domain.OverDeviceTime;

/**
 * A week with more time in front of a screen than the student may have; both sides are told.
 *
 * @param weekOf its Monday
 * @param cap most minutes in a week
 */
public record OverDeviceTimeResponse(LocalDate weekOf, int minutes, int cap) {

    static OverDeviceTimeResponse of(OverDeviceTime week) {
        return new OverDeviceTimeResponse(week.weekOf(), week.minutes(), week.cap());
    }
}
