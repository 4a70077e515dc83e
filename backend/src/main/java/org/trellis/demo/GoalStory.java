package org.trellis.demo;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.demo.GoalStage.Told;
import org.trellis.profiles.domain.GoalOutcome;
import org.trellis.profiles.domain.GoalText;
import org.trellis.profiles.domain.GoalView;

/** Tells a student's goals, each act by the person whose act it is. */
@Singleton
class GoalStory {

    private static final LocalTime SAID = LocalTime.of(14, 30);
    private static final LocalTime AGREED = LocalTime.of(15, 30);
    private static final LocalTime LATER = LocalTime.of(16, 0);

    private final Cast cast;
    private final Codes codes;
    private final GoalDoors doors;
    private final OldNews news;

    GoalStory(Cast cast, Codes codes, GoalDoors doors, OldNews news) {
        this.cast = cast;
        this.codes = codes;
        this.doors = doors;
        this.news = news;
    }

    void tell(DemoDistrict district, List<Told> goals) {
        goals.forEach(goal -> tell(district, goal));
        news.forget();
    }

    private void tell(DemoDistrict district, Told told) {
        UUID student = cast.person(district, told.student());
        GoalText text = text(district, told);
        GoalView goal = at(district, told.on(), SAID, told.by(), () -> doors.propose(student, text));
        UUID id = goal.facts().id();
        String hash = goal.facts().hash();
        String agreedOn = told.agreedOn();
        String educator = told.educator();
        if (agreedOn == null || educator == null) {
            return;
        }
        at(district, told.on(), AGREED, told.student(), () -> doors.agree(student, id, hash));
        at(district, agreedOn, AGREED, educator, () -> doors.agree(student, id, hash));
        told.done()
                .forEach(done ->
                        at(district, done.on(), LATER, told.student(), () -> doors.mark(student, id, done.number())));
        told.replies()
                .forEach(reply ->
                        at(district, reply.on(), LATER, reply.by(), () -> doors.reply(student, id, reply.text())));
        close(district, told, student, id);
    }

    private void close(DemoDistrict district, Told told, UUID student, UUID id) {
        GoalOutcome outcome = told.outcome();
        String closedOn = told.closedOn();
        String reflection = told.reflection();
        if (outcome != null && closedOn != null && reflection != null) {
            at(district, closedOn, LATER, told.student(), () -> doors.close(student, id, outcome, reflection));
        }
    }

    private GoalText text(DemoDistrict district, Told told) {
        return new GoalText(
                told.wording(),
                told.why(),
                told.measure(),
                LocalDate.parse(told.dueOn()),
                codes.ids(district, told.codes()),
                told.actions(),
                told.obstacle(),
                told.plan());
    }

    private <T> T at(DemoDistrict district, String day, LocalTime time, String who, Supplier<T> act) {
        Instant when = district.files().calendar().moment(day, time);
        return cast.ask(district, when, who, act);
    }
}
