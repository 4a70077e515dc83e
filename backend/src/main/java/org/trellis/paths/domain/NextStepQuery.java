package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.paths.domain.planner.StepContent;

/** Finds the step of a path that comes next. */
@ApplicationScoped
class NextStepQuery {

    /** What was started comes first, then what can be started, then what waits for a teacher, then what is blocked. */
    private static final String NEXT = """
            select s.step_id, s.position
            from app.path_step_progress p
            join app.path_step s on (s.district_id, s.revision_id, s.step_id) = (p.district_id, :revision, p.step_id)
            where p.student_id = :student and p.status in ('IN_PROGRESS', 'AVAILABLE', 'EVIDENCE_IN', 'BLOCKED')
            order by array_position(array['IN_PROGRESS', 'AVAILABLE', 'EVIDENCE_IN', 'BLOCKED'], p.status), s.position
            limit 1
            """;

    /** What was found; {@code index} counts from 0. */
    record Found(StepContent content, int index, StepProgress progress) {}

    private final EntityManager entities;
    private final PathStepRepository steps;
    private final StepProgressRepository progress;

    NextStepQuery(EntityManager entities, PathStepRepository steps, StepProgressRepository progress) {
        this.entities = entities;
        this.steps = steps;
        this.progress = progress;
    }

    Optional<Found> find(UUID student, UUID revision) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(NEXT, Tuple.class)
                .setParameter("student", student)
                .setParameter("revision", revision)
                .getResultList();
        return rows.stream()
                .map(row ->
                        found(student, revision, row.get("step_id", UUID.class), row.get("position", Integer.class)))
                .findFirst();
    }

    private Found found(UUID student, UUID revision, UUID step, int position) {
        return new Found(
                steps.one(revision, step),
                position - 1,
                StepProgress.of(progress.findById(new StepProgressEntity.Key(student, step))));
    }
}
