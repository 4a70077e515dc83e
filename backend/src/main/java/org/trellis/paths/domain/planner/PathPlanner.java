package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.domain.planner.Plan.Dropped;
import org.trellis.paths.domain.planner.Reason.Code;

/**
 * Drafts a path: everything the expectations ask for and everything that needs, nothing already attained, in an order
 * in which each thing's prerequisites come first, with dates, options and reasons. Where there is a path already, it
 * changes only what a fact or a person's request calls for. It proposes; people agree.
 */
public final class PathPlanner {

    private final PlanningFacts facts;
    private final OpenItems items;
    private final PrerequisiteGraph graph;
    private final CurrentPath current;
    private final Comparator<UUID> framework;
    private final WeekLoad weeks;
    private final StepKeeper keeper;
    private final StepDraft draft;
    private final Set<UUID> movable = new HashSet<>();

    private PathPlanner(PlanningFacts facts) {
        this.facts = facts;
        items = new OpenItems(facts);
        graph = new PrerequisiteGraph(items.competencies(), facts.prerequisites());
        current = new CurrentPath(facts, items);
        framework = PrerequisiteGraph.by(
                id -> Objects.requireNonNullElseGet(facts.competencies().get(id), () -> Competency.unknown(id)));
        weeks = new WeekLoad(facts.today(), facts.limits());
        OptionMatcher matcher = new OptionMatcher(facts.profile());
        keeper = new StepKeeper(facts, items, matcher, weeks);
        draft = new StepDraft(facts, items, graph, matcher, framework);
    }

    public static Plan plan(PlanningFacts facts) {
        return new PathPlanner(facts).plan();
    }

    private Plan plan() {
        occupyKeptTime();
        List<StepContent> open = openSteps();
        new FreedTime(facts, graph, weeks).fill(current.freed(), open, movable);
        List<Dropped> dropped = new ArrayList<>();
        for (CurrentStep beside : current.openStepsBeside()) {
            if (isSomeonesOwn(beside)) {
                insertWhereItWas(beside, open);
            } else {
                dropped.add(new Dropped(beside.content().stepId(), Reason.plain(Code.NO_LONGER_REQUIRED)));
            }
        }
        List<StepContent> steps = new ArrayList<>();
        current.settledSteps().forEach(s -> steps.add(s.content()));
        steps.addAll(open);
        return new Plan(List.copyOf(steps), List.copyOf(dropped), graph.circles(framework));
    }

    private void occupyKeptTime() {
        facts.current().stream()
                .filter(s -> !current.settled(s))
                .forEach(s -> weeks.occupy(s.content().when()));
    }

    private List<StepContent> openSteps() {
        List<UUID> order = order();
        Pacing pacing = new Pacing(
                order.stream().filter(c -> current.openStepFor(c).isEmpty()).toList(), items, weeks);
        List<StepContent> steps = new ArrayList<>();
        Set<UUID> kept = new HashSet<>();
        for (UUID competency : order) {
            Optional<CurrentStep> known = current.openStepFor(competency);
            if (known.isEmpty()) {
                steps.add(placed(competency, pacing));
            } else if (kept.add(known.get().content().stepId())) {
                steps.add(kept(competency, known.get(), pacing));
            }
            pacing.finish(competency, steps.getLast().when());
        }
        return steps;
    }

    /** People may have put steps in another order; a prerequisite is advice, so their order stands. */
    private List<UUID> order() {
        Map<UUID, Integer> positions = current.positions();
        List<Prerequisite> respected = facts.prerequisites().stream()
                .filter(e ->
                        positions.getOrDefault(e.before(), -1) <= positions.getOrDefault(e.after(), Integer.MAX_VALUE))
                .toList();
        PrerequisiteGraph ordering = new PrerequisiteGraph(items.competencies(), respected);
        return new LearningOrder(ordering, items, positions, framework).sort(items.competencies());
    }

    private StepContent placed(UUID competency, Pacing pacing) {
        StepContent step = draft.write(competency);
        int from = pacing.firstWeek(competency, graph.prerequisites(competency));
        When when = weeks.take(from, step.when().minutes());
        LocalDate due = items.dueOn(competency);
        StepContent dated = step.at(when);
        return when.endOn() != null && when.endOn().isAfter(due) ? dated.because(afterDue(due)) : dated;
    }

    private static Reason afterDue(LocalDate due) {
        return new Reason(Code.AFTER_DUE, null, null, null, null, Map.of("dueOn", due.toString()));
    }

    private StepContent kept(UUID competency, CurrentStep step, Pacing pacing) {
        if (!step.pinned() && !step.started()) {
            movable.add(step.content().stepId());
        }
        Optional<UUID> newFirst = graph.prerequisites(competency).stream()
                .filter(p -> current.openStepFor(p).isEmpty())
                .min(framework);
        Optional<Integer> firstWeek = newFirst.map(p -> pacing.firstWeek(competency, Set.of(p)));
        return keeper.keep(step, firstWeek, newFirst);
    }

    private static boolean isSomeonesOwn(CurrentStep step) {
        return step.pinned() || step.started() || step.content().addedBy() != null;
    }

    private void insertWhereItWas(CurrentStep step, List<StepContent> open) {
        List<UUID> following = facts.current().stream()
                .dropWhile(s -> !s.equals(step))
                .map(s -> s.content().stepId())
                .toList();
        int index = 0;
        while (index < open.size() && !following.contains(open.get(index).stepId())) {
            index++;
        }
        open.add(index, step.content());
    }
}
