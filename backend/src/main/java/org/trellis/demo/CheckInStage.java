package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.checkin.NextAction;

/** Check-ins: held, missed and planned ones. */
@Singleton
class CheckInStage implements Stage {

    /** A topic somebody brought. */
    record Raised(String by, String on, String text) {}

    /** @param dueOn absent: no day was set */
    record Action(String text, NextAction.Who who, @Nullable String dueOn) {}

    /** How it ended. */
    record Held(String noticed, String next, String againOn, boolean familyTold) {}

    /** {@code held} and {@code missed} absent: it is still planned. */
    record Told(
            String student,
            String educator,
            String on,
            String at,
            int minutes,
            String plannedOn,
            List<Raised> topics,
            @Nullable String notes,
            List<Action> actions,
            @Nullable String privately,
            @Nullable Held held,
            @Nullable String missed) {}

    /** The file. */
    record CheckIns(List<Told> checkIns) {}

    private final EntityManager entities;
    private final Cast cast;
    private final CheckInStory story;

    CheckInStage(EntityManager entities, Cast cast, CheckInStory story) {
        this.entities = entities;
        this.cast = cast;
        this.story = story;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public String name() {
        return "check-ins";
    }

    @Override
    public void load(DemoDistrict district) {
        Map<String, List<Told>> byStudent =
                district.files().json("story/check-ins.json", CheckIns.class).checkIns().stream()
                        .collect(Collectors.groupingBy(Told::student));
        byStudent.forEach((student, checkIns) -> cast.as(district, student, () -> {
            if (!isTold(cast.person(district, student))) {
                checkIns.forEach(checkIn -> story.tell(district, checkIn));
            }
        }));
    }

    private boolean isTold(UUID student) {
        return !entities.createNativeQuery("select 1 from app.check_in where student_id = :student limit 1")
                .setParameter("student", student)
                .getResultList()
                .isEmpty();
    }
}
