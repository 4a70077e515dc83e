package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.StepContent;

/** Plans as if somebody had asked, and keeps nothing. */
@ApplicationScoped
class DryRun {

    private final ActivePath active;
    private final PathRevisionRepository revisions;
    private final PathStepRepository steps;
    private final PlanningFactsReader facts;

    DryRun(ActivePath active, PathRevisionRepository revisions, PathStepRepository steps, PlanningFactsReader facts) {
        this.active = active;
        this.revisions = revisions;
        this.steps = steps;
        this.facts = facts;
    }

    /** Of many at once, by student. */
    Map<UUID, Plan> plans(Collection<UUID> students) {
        if (students.isEmpty()) {
            return Map.of();
        }
        Map<UUID, PathRevisionEntity> inForce = revisions.activeOf(students);
        Map<UUID, List<StepContent>> content =
                steps.of(inForce.values().stream().map(r -> r.id).toList());
        Map<UUID, List<StepContent>> paths = new HashMap<>();
        students.forEach(s ->
                paths.put(s, inForce.containsKey(s) ? content.getOrDefault(inForce.get(s).id, List.of()) : List.of()));
        Map<UUID, Standpoint> from = new HashMap<>();
        active.current(paths)
                .forEach((student, current) -> from.put(
                        student,
                        new Standpoint(current, true, inForce.containsKey(student) ? inForce.get(student).number : 0)));
        Map<UUID, Plan> plans = new HashMap<>();
        facts.readAll(from).forEach((student, known) -> plans.put(student, PathPlanner.plan(known)));
        return plans;
    }

    Plan plan(UUID student) {
        return Objects.requireNonNull(plans(List.of(student)).get(student));
    }
}
