package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.Plan;

/** Plans as if somebody had asked, and keeps nothing. */
@ApplicationScoped
class DryRun {

    private final ActivePath active;
    private final PlanningFactsReader facts;

    DryRun(ActivePath active, PlanningFactsReader facts) {
        this.active = active;
        this.facts = facts;
    }

    /** Of many at once, by student. */
    Map<UUID, Plan> plans(Collection<UUID> students) {
        if (students.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Plan> plans = new HashMap<>();
        facts.readAll(active.standpoints(students))
                .forEach((student, known) -> plans.put(student, PathPlanner.plan(known)));
        return plans;
    }
}
