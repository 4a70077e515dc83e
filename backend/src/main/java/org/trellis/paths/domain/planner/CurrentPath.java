package org.trellis.paths.domain.planner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.paths.domain.planner.Reason.Code;

/** The active revision as the planner sees it: what stays, in which order, and which time became free. */
final class CurrentPath {

    private final PlanningFacts facts;
    private final OpenItems items;
    private final Map<UUID, Integer> positions = new HashMap<>();

    CurrentPath(PlanningFacts facts, OpenItems items) {
        this.facts = facts;
        this.items = items;
        List<CurrentStep> steps = facts.current();
        for (int i = 0; i < steps.size(); i++) {
            if (!settled(steps.get(i))) {
                int position = i;
                steps.get(i).content().targets().forEach(t -> positions.putIfAbsent(t.competencyId(), position));
            }
        }
    }

    /** Where each open competency stands now. */
    Map<UUID, Integer> positions() {
        return positions;
    }

    Optional<CurrentStep> openStepFor(UUID competency) {
        Integer position = positions.get(competency);
        return position == null ? Optional.empty() : Optional.of(facts.current().get(position));
    }

    /** Steps that stay as history, in order. */
    List<CurrentStep> settledSteps() {
        return facts.current().stream().filter(this::settled).toList();
    }

    /** Open steps that lead to nothing that is still to be learned. */
    List<CurrentStep> openStepsBeside() {
        return facts.current().stream()
                .filter(s -> !settled(s))
                .filter(s -> s.content().targets().stream()
                        .noneMatch(t -> items.competencies().contains(t.competencyId())))
                .toList();
    }

    /** Steps whose time became free: everything in them was attained before their last day, and nothing took it yet. */
    List<StepContent> freed() {
        Set<UUID> used = new HashSet<>();
        facts.current().stream()
                .flatMap(s -> s.content().reasons().stream())
                .filter(r -> r.code() == Code.NEXT_AFTER && r.competencyId() != null)
                .forEach(r -> used.add(r.competencyId()));
        return facts.current().stream()
                .map(CurrentStep::content)
                .filter(s -> allAttained(s)
                        && !s.when().endsBefore(facts.today())
                        && s.when().endOn() != null)
                .filter(s -> s.targets().stream().noneMatch(t -> used.contains(t.competencyId())))
                .toList();
    }

    /** Done or attained, and nothing in it is asked for again at a higher level. */
    boolean settled(CurrentStep step) {
        boolean askedFor = step.content().targets().stream()
                .anyMatch(t -> items.competencies().contains(t.competencyId()));
        return !askedFor && (step.settled() || allAttained(step.content()));
    }

    private boolean allAttained(StepContent step) {
        return !step.targets().isEmpty()
                && step.targets().stream()
                        .map(Target::competencyId)
                        .allMatch(c -> facts.standing(c).attained()
                                && !items.competencies().contains(c));
    }
}
