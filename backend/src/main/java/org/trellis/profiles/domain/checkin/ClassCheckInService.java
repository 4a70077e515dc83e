package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.error.Problems;
import org.trellis.platform.time.DistrictClock;

/** The planner of a class. Never a word of what was said. */
@ApplicationScoped
@Transactional
public class ClassCheckInService {

    /** The leader's question is the teacher's too: was everyone met within two weeks? */
    static final int DAYS = 14;

    private static final int MOST_DAYS = 100;

    private final Relationships relationships;
    private final People people;
    private final ClassCheckInRepository checkIns;
    private final DistrictClock clock;

    ClassCheckInService(
            Relationships relationships, People people, ClassCheckInRepository checkIns, DistrictClock clock) {
        this.relationships = relationships;
        this.people = people;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /**
     * @param from first day; absent: Monday of this week
     * @param to last day; absent: two weeks from the first
     * @throws org.trellis.platform.error.ProblemException 404 for a class the caller has nothing to do with, 403 for its
     *     students, 422 for more than 100 days
     */
    public ClassCheckIns of(UUID classId, @Nullable LocalDate from, @Nullable LocalDate to) {
        relationships.requireClass(classId, Purpose.PROFILE).requireStaff();
        List<UUID> students =
                people.studentsOf(classId).stream().map(PersonRef::id).toList();
        relationships.recordShown(students, Purpose.PROFILE);
        ZonedDateTime now = clock.now();
        LocalDate first =
                from == null ? now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : from;
        LocalDate last = to == null ? first.plusDays(DAYS - 1) : to;
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw Problems.invalid("to", "OUT_OF_RANGE", "At most 100 days, and none before the first.");
        }
        return new ClassCheckIns(
                classId,
                first,
                last,
                DAYS,
                checkIns.students(students, now.minusDays(DAYS).toInstant()),
                checkIns.between(students, startOf(first, now.getZone()), startOf(last.plusDays(1), now.getZone())));
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
