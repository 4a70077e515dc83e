package org.trellis.profiles.domain.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who of a class was met, who is still to meet, and what is planned.
 *
 * @param days how far back a talk counts as met
 * @param students longest ago first; never met comes first of all
 * @param checkIns those of the days asked for, earliest first
 */
public record ClassCheckIns(
        UUID classId, LocalDate from, LocalDate to, int days, List<MetStudent> students, List<CheckInFacts> checkIns) {}
