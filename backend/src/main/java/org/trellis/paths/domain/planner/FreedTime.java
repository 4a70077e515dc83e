package org.trellis.paths.domain.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trellis.paths.domain.planner.Reason.Code;

/** When something was attained early, the next ready step may start this week: one step for each, what it opened first. */
final class FreedTime {

    private final PlanningFacts facts;
    private final PrerequisiteGraph graph;
    private final SchoolWeeks weeks;

    /** It may begin today: the time is the student's own. */
    FreedTime(PlanningFacts facts, PrerequisiteGraph graph) {
        this.facts = facts;
        this.graph = graph;
        this.weeks = new SchoolWeeks(facts.today(), facts.today());
    }

    /** Changes {@code steps} in place; only steps in {@code movable} move. */
    void fill(List<StepContent> freed, List<StepContent> steps, Set<UUID> movable) {
        for (StepContent done : freed) {
            Set<UUID> opened = openedBy(done);
            steps.stream()
                    .filter(s -> movable.contains(s.stepId()) && couldStart(s) && fits(s, steps))
                    .min(Comparator.comparing(
                            s -> s.targets().stream().noneMatch(t -> opened.contains(t.competencyId()))))
                    .ifPresent(next -> steps.set(steps.indexOf(next), sooner(next, done)));
        }
    }

    /** A block is an appointment: what takes place in one stays there. */
    private boolean couldStart(StepContent step) {
        return step.when().startOn() != null
                && !facts.inBlock(step)
                && weeks.weekOf(step.when().startOn()) > 0
                && step.targets().stream().allMatch(t -> graph.isOuterFringe(t.competencyId()));
    }

    /** Also where the week is full otherwise: nobody is asked to do more in it than the cap. */
    private boolean fits(StepContent step, List<StepContent> steps) {
        int span = weeks.lengthOf(step.when());
        return IntStream.range(0, span).allMatch(week -> {
            List<StepContent> there = steps.stream()
                    .filter(s -> !s.stepId().equals(step.stepId()) && weeks.runsIn(s.when(), week))
                    .toList();
            int minutes = there.stream()
                    .mapToInt(s -> s.when().minutes() / weeks.lengthOf(s.when()))
                    .sum();
            boolean empty = there.isEmpty();
            return there.size() < facts.limits().openPerWeek()
                    && (empty
                            || minutes + step.when().minutes() / span
                                    <= facts.limits().minutesOf(weeks.monday(week)));
        });
    }

    private Set<UUID> openedBy(StepContent done) {
        return facts.prerequisites().stream()
                .filter(e -> done.leadsTo(e.before()))
                .map(e -> e.after())
                .collect(Collectors.toSet());
    }

    private StepContent sooner(StepContent step, StepContent done) {
        UUID attained = done.targets().getFirst().competencyId();
        return step.at(weeks.span(0, weeks.lengthOf(step.when()), step.when().minutes()))
                .because(Reason.evidence(
                        Code.NEXT_AFTER, attained, facts.standing(attained).evidenceId()));
    }
}
