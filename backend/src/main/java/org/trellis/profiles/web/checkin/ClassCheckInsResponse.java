package org.trellis.profiles.web.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.profiles.domain.checkin.CheckInStatus;

/**
 * Who of a class was met, who is still to meet, and what is planned; no word of what was said.
 *
 * @param students longest ago first; who was never met comes first of all
 * @param checkIns those planned for the days asked for, earliest first
 */
public record ClassCheckInsResponse(
        UUID classId,
        LocalDate from,
        LocalDate to,
        Coverage coverage,
        List<StudentOf> students,
        List<PlannedOf> checkIns) {

    /** Met {@code met} of {@code students} in the last {@code days} days. */
    public record Coverage(int met, int students, int days) {}

    /** @param met within the days that count */
    public record StudentOf(
            PersonRef student,
            boolean met,
            @Nullable LastOf last,
            @Nullable NextOf next) {}

    public record LastOf(UUID id, Instant at) {}

    /** @param topics how many topics it has so far */
    public record NextOf(UUID id, Instant plannedAt, int minutes, int topics) {}

    public record PlannedOf(
            UUID id,
            PersonRef student,
            PersonRef educator,
            CheckInStatus status,
            Instant plannedAt,
            int minutes,
            long version) {}
}
