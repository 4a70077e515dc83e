package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.StepStatus;
import org.trellis.paths.domain.planner.CurrentStep;
import org.trellis.paths.domain.planner.StepContent;

/** The path a student is on, with how far she is. */
@ApplicationScoped
class ActivePath {

    private final PathRevisionRepository revisions;
    private final PathStepRepository steps;
    private final StepProgressRepository progress;

    ActivePath(PathRevisionRepository revisions, PathStepRepository steps, StepProgressRepository progress) {
        this.revisions = revisions;
        this.steps = steps;
        this.progress = progress;
    }

    /** Until the transaction ends nobody else changes this path or how far its steps are. */
    void lock(UUID student) {
        revisions.lockPathOf(student);
    }

    Optional<PathRevisionEntity> revision(UUID student) {
        return revisions.active(student);
    }

    List<StepContent> steps(UUID student) {
        return revision(student).map(r -> steps.of(r.id)).orElse(List.of());
    }

    /** As the planner takes it; empty before the first agreement. */
    List<CurrentStep> current(UUID student) {
        return current(student, steps(student));
    }

    /** Of many, by student; those without are missing. */
    Map<UUID, PathRevisionEntity> revisions(Collection<UUID> students) {
        return revisions.activeOf(students);
    }

    /** Where each of them stands who asks for a new plan. */
    Map<UUID, Standpoint> standpoints(Collection<UUID> students) {
        Map<UUID, PathRevisionEntity> inForce = revisions(students);
        Map<UUID, List<StepContent>> content =
                steps.of(inForce.values().stream().map(r -> r.id).toList());
        Map<UUID, List<StepContent>> paths = new HashMap<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        for (UUID student : students) {
            PathRevisionEntity revision = inForce.get(student);
            paths.put(student, revision == null ? List.of() : content.getOrDefault(revision.id, List.of()));
            numbers.put(student, revision == null ? 0 : revision.number);
        }
        Map<UUID, Standpoint> from = new HashMap<>();
        current(paths)
                .forEach((student, current) ->
                        from.put(student, new Standpoint(current, true, numbers.getOrDefault(student, 0))));
        return from;
    }

    /** Steps of any revision, with how far she is in each. */
    List<CurrentStep> current(UUID student, List<StepContent> steps) {
        Map<UUID, StepProgressEntity> known = progress.of(student);
        return steps.stream().map(s -> current(s, known.get(s.stepId()))).toList();
    }

    /** Of many at once, by student. */
    Map<UUID, List<CurrentStep>> current(Map<UUID, List<StepContent>> paths) {
        Map<UUID, Map<UUID, StepProgressEntity>> known = progress.of(paths.keySet());
        Map<UUID, List<CurrentStep>> current = new HashMap<>();
        paths.forEach((student, path) -> {
            Map<UUID, StepProgressEntity> hers = known.getOrDefault(student, Map.of());
            current.put(
                    student,
                    path.stream().map(s -> current(s, hers.get(s.stepId()))).toList());
        });
        return current;
    }

    private static CurrentStep current(StepContent content, @Nullable StepProgressEntity progress) {
        if (progress == null) {
            return new CurrentStep(content, false, false, false);
        }
        boolean started = progress.status == StepStatus.IN_PROGRESS || progress.status == StepStatus.EVIDENCE_IN;
        return new CurrentStep(content, progress.pinned, started, progress.status.settled());
    }
}
