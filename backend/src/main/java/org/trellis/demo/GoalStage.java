package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.GoalOutcome;

/** Goals: who put them forward, who agreed, and what became of them. */
@Singleton
class GoalStage implements Stage {

    /** An action that was done. */
    record Done(int number, String on) {}

    /** A word about it. */
    record Reply(String by, String on, String text) {}

    /** {@code agreedOn} absent: it still waits; {@code outcome} absent: it goes on. */
    record Told(
            String student,
            String by,
            String on,
            String wording,
            @Nullable String why,
            @Nullable String measure,
            String dueOn,
            List<String> codes,
            List<String> actions,
            @Nullable String obstacle,
            @Nullable String plan,
            @Nullable String educator,
            @Nullable String agreedOn,
            List<Done> done,
            List<Reply> replies,
            @Nullable GoalOutcome outcome,
            @Nullable String closedOn,
            @Nullable String reflection) {}

    /** The file. */
    record Goals(List<Told> goals) {}

    private final EntityManager entities;
    private final Cast cast;
    private final GoalStory story;

    GoalStage(EntityManager entities, Cast cast, GoalStory story) {
        this.entities = entities;
        this.cast = cast;
        this.story = story;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public void load(DemoDistrict district) {
        Map<String, List<Told>> byStudent = district.files().json("story/goals.json", Goals.class).goals().stream()
                .collect(Collectors.groupingBy(Told::student));
        byStudent.forEach((student, goals) -> cast.as(district, student, () -> {
            if (!isTold(cast.person(district, student))) {
                story.tell(district, goals);
            }
        }));
    }

    private boolean isTold(UUID student) {
        return !entities.createNativeQuery("select 1 from app.goal where student_id = :student limit 1")
                .setParameter("student", student)
                .getResultList()
                .isEmpty();
    }
}
