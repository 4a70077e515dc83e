package org.trellis.profiles.domain.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.people.Relation;
import org.trellis.platform.error.Problems;
import org.trellis.platform.time.DistrictClock;
import org.trellis.platform.web.ExpectedVersion;
import org.trellis.profiles.domain.access.Participant;
import org.trellis.profiles.domain.access.ParticipantAccess;

/** A student's weeks. She alone writes them; others read and answer what she shared. */
@ApplicationScoped
@Transactional
public class GoalWeekService {

    private final ParticipantAccess access;
    private final GoalWeekRepository weeks;
    private final WeekReader reader;
    private final ExpectedVersion expected;
    private final DistrictClock clock;

    GoalWeekService(
            ParticipantAccess access,
            GoalWeekRepository weeks,
            WeekReader reader,
            ExpectedVersion expected,
            DistrictClock clock) {
        this.access = access;
        this.weeks = weeks;
        this.reader = reader;
        this.expected = expected;
        this.clock = clock;
    }

    /** Newest first; for everyone but the student only the shared ones. */
    public List<WeekView> all(UUID studentId) {
        return reader.all(access.of(studentId));
    }

    /** To the student an empty one before the first word; 404 for others until it is shared. */
    public WeekView one(UUID studentId, LocalDate weekOf) {
        Participant person = access.of(studentId);
        Optional<GoalWeekEntity> found = weeks.of(studentId, weekOf);
        return found.isEmpty() && person.relation() == Relation.SELF
                ? WeekView.empty(studentId, weekOf)
                : reader.view(reader.seen(person, weekOf), person);
    }

    /**
     * What she says about the week, in place of what she said before.
     *
     * @throws org.trellis.platform.error.ProblemException 403 for others, 409 once it is shared, 412 when it changed since, 422
     *     for a day that is no Monday or lies more than a week from now
     */
    public WeekView write(UUID studentId, LocalDate weekOf, WeekWords words) {
        Participant student = student(studentId);
        requireMonday(weekOf);
        Optional<GoalWeekEntity> found = weeks.of(studentId, weekOf);
        expected.check(found.map(GoalWeekEntity::version).orElse(0L));
        GoalWeekEntity week = found.orElseGet(() -> new GoalWeekEntity(student, weekOf));
        week.write(words, student.at());
        weeks.persist(week);
        return reader.view(week, student);
    }

    /** From now on her educators and her family read it, and it stays. */
    public WeekView share(UUID studentId, LocalDate weekOf) {
        Participant student = student(studentId);
        GoalWeekEntity week = weeks.of(studentId, weekOf).orElseThrow(Problems::notFound);
        week.share(student.at());
        return reader.view(week, student);
    }

    private Participant student(UUID studentId) {
        Participant person = access.of(studentId);
        if (person.relation() != Relation.SELF) {
            throw Problems.forbidden("A week is the student's own to write and to share.");
        }
        return person;
    }

    private void requireMonday(LocalDate weekOf) {
        if (weekOf.getDayOfWeek() != DayOfWeek.MONDAY
                || weekOf.isAfter(clock.today().plusWeeks(1))) {
            throw Problems.invalid("weekOf", "NOT_A_MONDAY", "A week is named by its Monday, at most one ahead.");
        }
    }
}
