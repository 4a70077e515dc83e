package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.paths.domain.planner.optimise.Problem.Held;
import org.trellis.paths.domain.planner.optimise.Problem.Hold;

/** Sorts what is open into what needs a place, what has one, and what stands outside the timetable. */
final class Units {

    private final PlanningFacts facts;
    private final PrerequisiteGraph graph;
    private final CurrentPath current;
    private final OptionMatcher matcher;
    private final SchoolWeeks weeks;
    private final LostBlocks lost;

    Units(
            PlanningFacts facts,
            PrerequisiteGraph graph,
            CurrentPath current,
            OptionMatcher matcher,
            SchoolWeeks weeks,
            LostBlocks lost) {
        this.facts = facts;
        this.graph = graph;
        this.current = current;
        this.matcher = matcher;
        this.weeks = weeks;
        this.lost = lost;
    }

    /** In the given order; steps without dates, or with dates gone by, are left out unless they need new ones. */
    List<Unit> of(List<UUID> order) {
        Map<UUID, List<UUID>> bySteps = new LinkedHashMap<>();
        for (UUID competency : order) {
            UUID key = current.openStepFor(competency)
                    .map(s -> s.content().stepId())
                    .orElse(competency);
            bySteps.computeIfAbsent(key, k -> new ArrayList<>()).add(competency);
        }
        List<Unit> units = new ArrayList<>();
        for (List<UUID> together : bySteps.values()) {
            Optional<CurrentStep> step = current.openStepFor(together.getFirst());
            if (step.isEmpty()) {
                units.add(new Unit(together, fitting(together.getFirst()), null, null));
            } else {
                known(together, step.get()).ifPresent(units::add);
            }
        }
        return units;
    }

    private List<Option> fitting(UUID competency) {
        return matcher.rank(facts.options().getOrDefault(competency, List.of()));
    }

    private Optional<Unit> known(List<UUID> competencies, CurrentStep step) {
        When when = step.content().when();
        if (when.startOn() == null) {
            return Optional.empty();
        }
        if (!when.endsBefore(facts.today())) {
            Held held = lost.of(step).isPresent() ? null : held(step, when.startOn());
            return Optional.of(new Unit(competencies, List.of(), step, held));
        }
        boolean movable = !step.pinned() && !step.started();
        return movable && (facts.newDates() || competencies.stream().anyMatch(this::needsSomethingNew))
                ? Optional.of(new Unit(competencies, List.of(), step, null))
                : Optional.empty();
    }

    private boolean needsSomethingNew(UUID competency) {
        return graph.prerequisites(competency).stream()
                .anyMatch(p -> current.openStepFor(p).isEmpty());
    }

    /** Today and the next school day are frozen. */
    private Held held(CurrentStep step, LocalDate startOn) {
        Hold hold = step.stays(facts.today()) ? Hold.FIXED : Hold.KEPT;
        return new Held(Math.max(0, weeks.weekOf(startOn)), 0, hold);
    }
}
