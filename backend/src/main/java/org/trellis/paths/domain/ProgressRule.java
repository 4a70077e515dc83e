package org.trellis.paths.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.StepStatus;
import org.trellis.paths.domain.planner.PrerequisiteGraph;
import org.trellis.paths.domain.planner.Requirement;
import org.trellis.paths.domain.planner.Standing;
import org.trellis.paths.domain.planner.StepContent;

/** What a step's status is by the evidence. Applied again it changes nothing. */
final class ProgressRule {

    private final Map<UUID, Standing> standings;
    private final Map<UUID, Integer> required;
    private final PrerequisiteGraph open;

    ProgressRule(
            List<StepContent> steps,
            Map<UUID, Standing> standings,
            List<Requirement> required,
            List<Prerequisite> prerequisites) {
        this.standings = standings;
        this.required =
                required.stream().collect(Collectors.toMap(Requirement::competencyId, Requirement::level, Math::max));
        Set<UUID> notYet = steps.stream()
                .flatMap(s -> s.targets().stream())
                .map(t -> t.competencyId())
                .filter(c -> !attained(c))
                .collect(Collectors.toSet());
        this.open = new PrerequisiteGraph(notYet, prerequisites);
    }

    StepStatus next(StepContent step, StepStatus now) {
        if (step.targets().isEmpty()) {
            return now == StepStatus.PLANNED ? StepStatus.AVAILABLE : now;
        }
        if (step.targets().stream().allMatch(t -> attained(t.competencyId()))) {
            return now.settled() ? now : settled(now);
        }
        return switch (now) {
            case PLANNED, AVAILABLE, DONE, UNNEEDED -> ready(step) ? StepStatus.AVAILABLE : StepStatus.PLANNED;
            case IN_PROGRESS, EVIDENCE_IN, BLOCKED -> now;
        };
    }

    private static StepStatus settled(StepStatus now) {
        boolean worked = now == StepStatus.IN_PROGRESS || now == StepStatus.EVIDENCE_IN;
        return worked ? StepStatus.DONE : StepStatus.UNNEEDED;
    }

    /** A part of it can be learned now. */
    boolean canBegin(StepContent step) {
        return step.targets().stream()
                .anyMatch(t -> !attained(t.competencyId()) && open.isOuterFringe(t.competencyId()));
    }

    private boolean ready(StepContent step) {
        return step.targets().stream()
                .filter(t -> !attained(t.competencyId()))
                .allMatch(t -> open.isOuterFringe(t.competencyId()));
    }

    private boolean attained(UUID competency) {
        Standing standing = standings.getOrDefault(competency, Standing.NOTHING_YET);
        return standing.attained() && standing.level() >= required.getOrDefault(competency, 0);
    }
}
