package org.trellis.paths.domain.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.paths.domain.planner.Reason.Code;

/** When something was attained early, the next ready step may start this week: one step for each, what it opened first. */
final class FreedTime {

    private final PlanningFacts facts;
    private final PrerequisiteGraph graph;
    private final WeekLoad weeks;

    FreedTime(PlanningFacts facts, PrerequisiteGraph graph, WeekLoad weeks) {
        this.facts = facts;
        this.graph = graph;
        this.weeks = weeks;
    }

    /** Changes {@code steps} in place; only steps in {@code movable} move. */
    void fill(List<StepContent> freed, List<StepContent> steps, Set<UUID> movable) {
        for (StepContent done : freed) {
            Set<UUID> opened = openedBy(done);
            steps.stream()
                    .filter(s -> movable.contains(s.stepId()) && couldStart(s))
                    .min(Comparator.comparing(
                            s -> s.targets().stream().noneMatch(t -> opened.contains(t.competencyId()))))
                    .ifPresent(next -> steps.set(steps.indexOf(next), sooner(next, done)));
        }
    }

    private boolean couldStart(StepContent step) {
        return step.when().startOn() != null
                && weeks.weekOf(step.when().startOn()) > 0
                && step.targets().stream().allMatch(t -> graph.isOuterFringe(t.competencyId()));
    }

    private Set<UUID> openedBy(StepContent done) {
        return facts.prerequisites().stream()
                .filter(e -> done.leadsTo(e.before()))
                .map(e -> e.after())
                .collect(Collectors.toSet());
    }

    private StepContent sooner(StepContent step, StepContent done) {
        UUID attained = done.targets().getFirst().competencyId();
        return step.at(weeks.span(0, weeksOf(step.when()), step.when().minutes()))
                .because(Reason.evidence(
                        Code.NEXT_AFTER, attained, facts.standing(attained).evidenceId()));
    }

    private int weeksOf(When when) {
        if (when.startOn() == null || when.endOn() == null) {
            return 1;
        }
        return Math.max(1, weeks.weekOf(when.endOn()) - weeks.weekOf(when.startOn()) + 1);
    }
}
