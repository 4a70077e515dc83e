package org.trellis.mastery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.FutureOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.demo.ToldAt;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.MasteryScene;
import org.trellis.mastery.Support;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.Role;
import org.trellis.testkit.Actors;
import org.trellis.testkit.World;

/** A day ends at midnight where the students are: in the evening in Chicago it is tomorrow in Greenwich already. */
@QuarkusTest
class DistrictDayTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final Instant NOON = at(FRIDAY, "12:00");
    private static final Instant LATE = at(FRIDAY, "22:30");
    private static final Instant AFTER_MIDNIGHT = at(SATURDAY, "00:30");

    @Inject
    EvidenceWriting writing;

    @Inject
    SubmissionService submissions;

    @Inject
    JudgementService judgements;

    @Inject
    StateService states;

    @Inject
    StateQueries queries;

    @Inject
    Callers callers;

    @Inject
    Validator validator;

    /** A day somebody sets. */
    record Due(@FutureOrPresent LocalDate on) {}

    @Test
    @Tag("F8")
    void workOfTheEveningIsOfThatDay() {
        UUID student = MasteryScene.newStudent();

        assertThat(drafted(LATE, student, null)).isEqualTo(FRIDAY);
        assertThat(drafted(AFTER_MIDNIGHT, student, null)).isEqualTo(SATURDAY);
        assertThat(LocalDate.ofInstant(LATE, ZoneOffset.UTC))
                .as("control: another day in Greenwich")
                .isEqualTo(SATURDAY);
        System.out.println("FIGURE F8 22:30 in the district: " + FRIDAY + ", 00:30: " + SATURDAY);
    }

    @Test
    void tomorrowBeginsAtMidnight() {
        UUID student = MasteryScene.newStudent();

        assertThat(drafted(AFTER_MIDNIGHT, student, SATURDAY)).isEqualTo(SATURDAY);
        assertThatThrownBy(() -> drafted(LATE, student, SATURDAY)).as("control").isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsDueTodayIsNotPastInTheEvening() {
        assertThat(refused(LATE, FRIDAY)).isFalse();
        assertThat(refused(AFTER_MIDNIGHT, FRIDAY)).as("control").isTrue();
    }

    @Test
    void lookingBackAtADayFindsWhatWasDoneOnIt() {
        UUID student = MasteryScene.newStudent();
        asTeacher(AFTER_MIDNIGHT, () -> judged(student));

        assertThat(foundAsOf(AFTER_MIDNIGHT, student)).isEqualTo(1);
        assertThat(foundAsOf(LATE, student)).as("control: the evening before").isZero();
    }

    @Test
    void doubtGrowsAtMidnight() {
        UUID student = MasteryScene.newStudent();
        asTeacher(NOON, () -> judged(student));

        assertThat(chances(LATE, student)).isEqualTo(chances(NOON, student));
        assertThat(chances(AFTER_MIDNIGHT, student)).as("control").isNotEqualTo(chances(NOON, student));
    }

    private LocalDate drafted(Instant when, UUID student, @Nullable LocalDate performedOn) {
        return asTeacher(
                when, () -> writing.create(student, poster(performedOn)).evidence().performedOn);
    }

    private boolean refused(Instant when, LocalDate day) {
        return asTeacher(when, () -> !validator.validate(new Due(day)).isEmpty());
    }

    private UUID judged(UUID student) {
        UUID piece = writing.create(student, poster(null)).evidence().id;
        submissions.submit(student, piece);
        judgements.judge(
                student,
                piece,
                new NewJudgement(MasteryScene.RATIOS, 3, List.of(), new FeedbackWords("I see it", "Say why")));
        return piece;
    }

    private int foundAsOf(Instant when, UUID student) {
        StateQuestion question = new StateQuestion(null, Set.of(), null, new AsOf(when, true));
        return asTeacher(Instant.now(), () -> states.states(student, question).size());
    }

    private Object chances(Instant when, UUID student) {
        return asTeacher(when, () -> QuarkusTransaction.requiringNew().call(() -> queries.chances(Set.of(student))));
    }

    private <T> T asTeacher(Instant when, Supplier<T> what) {
        Caller teacher = new Caller(World.RIVER, Actors.teacher().id(), Set.of(Role.TEACHER));
        return ToldAt.moment(when, () -> callers.callAs(teacher, what));
    }

    private static EvidenceDraft poster(@Nullable LocalDate performedOn) {
        return new EvidenceDraft(
                "Poster",
                EvidenceKind.ARTIFACT,
                null,
                null,
                List.of(MasteryScene.RATIOS),
                null,
                null,
                Support.ALONE,
                null,
                null,
                null,
                performedOn);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(World.ZONE).toInstant();
    }
}
