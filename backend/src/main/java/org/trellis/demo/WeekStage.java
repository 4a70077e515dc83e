package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.week.Feeling;
import org.trellis.profiles.domain.week.LookedBack;
import org.trellis.profiles.domain.week.PlannedAction;
import org.trellis.profiles.domain.week.WeekWords;

/** Weeks that students shared, and what was answered. */
@Singleton
class WeekStage implements Stage {

    private static final LocalTime SHARED = LocalTime.of(9, 10);

    /** A word about it. */
    record Answer(String by, String on, String text) {}

    /** A week as it was shared on its Monday. */
    record Told(
            String student,
            String weekOf,
            @Nullable Feeling feeling,
            @Nullable String feelingNote,
            List<LookedBack> lookBack,
            List<String> plan,
            @Nullable String message,
            List<Answer> replies) {}

    /** The file. */
    record Weeks(List<Told> weeks) {}

    private final EntityManager entities;
    private final Cast cast;
    private final WeekDoors doors;

    WeekStage(EntityManager entities, Cast cast, WeekDoors doors) {
        this.entities = entities;
        this.cast = cast;
        this.doors = doors;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String name() {
        return "weeks";
    }

    @Override
    public void load(DemoDistrict district) {
        district.files().json("story/weeks.json", Weeks.class).weeks().forEach(told -> tell(district, told));
    }

    private void tell(DemoDistrict district, Told told) {
        UUID student = cast.person(district, told.student());
        LocalDate weekOf = LocalDate.parse(told.weekOf());
        cast.as(district, told.student(), () -> {
            if (isTold(student, weekOf)) {
                return;
            }
            at(district, told.weekOf(), told.student(), () -> doors.share(student, weekOf, words(told)));
            told.replies()
                    .forEach(answer ->
                            at(district, answer.on(), answer.by(), () -> doors.reply(student, weekOf, answer.text())));
        });
    }

    private static WeekWords words(Told told) {
        List<PlannedAction> plan = told.plan().stream()
                .map(text -> new PlannedAction(text, null, null))
                .toList();
        return new WeekWords(told.feeling(), told.feelingNote(), told.lookBack(), plan, told.message());
    }

    private <T> T at(DemoDistrict district, String day, String who, Supplier<T> act) {
        return cast.ask(district, district.files().calendar().moment(day, SHARED), who, act);
    }

    private boolean isTold(UUID student, LocalDate weekOf) {
        return !entities.createNativeQuery(
                        "select 1 from app.goal_week where student_id = :student and week_of = :week")
                .setParameter("student", student)
                .setParameter("week", weekOf)
                .getResultList()
                .isEmpty();
    }
}
