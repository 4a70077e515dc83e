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
import java.util.function.ToIntFunction;
import org.trellis.paths.domain.planner.Plan.Dropped;
import org.trellis.paths.domain.planner.Reason.Code;
import org.trellis.paths.domain.planner.StepKeeper.Move;

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
    private final StepKeeper keeper;
    private final StepDraft draft;
    private final SchoolWeeks weeks;
    private final OptionMatcher matcher;
    private final LostBlocks lost;
    private final MoveCauses causes;
    private final Set<UUID> movable = new HashSet<>();

    private PathPlanner(PlanningFacts facts) {
        this.facts = facts;
        items = new OpenItems(facts);
        graph = new PrerequisiteGraph(items.competencies(), facts.prerequisites());
        current = new CurrentPath(facts, items);
        framework = PrerequisiteGraph.by(
                id -> Objects.requireNonNullElseGet(facts.competencies().get(id), () -> Competency.unknown(id)));
        weeks = new SchoolWeeks(facts.today(), firstDay(facts));
        matcher = new OptionMatcher(facts);
        keeper = new StepKeeper(facts, items, matcher, weeks);
        draft = new StepDraft(facts, items, graph, matcher, framework);
        lost = new LostBlocks(facts, current, weeks);
        causes = new MoveCauses(graph, current, lost, framework);
    }

    public static Plan plan(PlanningFacts facts) {
        return new PathPlanner(facts).plan();
    }

    /** Of a first path: what was weighed against what. */
    static Timetable firstTimetable(PlanningFacts facts) {
        PathPlanner planner = new PathPlanner(facts.fresh());
        return planner.timetable(planner.respected());
    }

    /** Unless somebody asks, news changes nothing of today and the next school day. */
    private static LocalDate firstDay(PlanningFacts facts) {
        return facts.current().isEmpty() || facts.newDates()
                ? facts.today()
                : SchoolWeeks.nextSchoolDay(SchoolWeeks.nextSchoolDay(facts.today()));
    }

    private Plan plan() {
        List<StepContent> open = openSteps();
        new FreedTime(facts, graph).fill(current.freed(), open, movable);
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

    private List<StepContent> openSteps() {
        PrerequisiteGraph respected = respected();
        Timetable timetable = timetable(respected);
        List<StepContent> steps = new ArrayList<>();
        Set<UUID> kept = new HashSet<>();
        for (UUID competency : order(respected, timetable::finish)) {
            Optional<CurrentStep> known = current.openStepFor(competency);
            if (known.isEmpty()) {
                steps.add(placed(competency, timetable));
            } else if (kept.add(known.get().content().stepId())) {
                steps.add(kept(competency, known.get(), timetable));
            }
        }
        return steps;
    }

    private Timetable timetable(PrerequisiteGraph respected) {
        List<Unit> units = new Units(facts, respected, current, matcher, weeks, lost).of(order(respected, c -> 0));
        PlanningProblem problem = new PlanningProblem(facts, items, respected, weeks, matcher, units);
        return Timetable.of(units, problem, weeks);
    }

    /** People may have put steps in another order; a prerequisite is advice, so their order stands. */
    private PrerequisiteGraph respected() {
        Map<UUID, Integer> positions = current.positions();
        return new PrerequisiteGraph(
                items.competencies(),
                facts.prerequisites().stream()
                        .filter(e -> positions.getOrDefault(e.before(), -1)
                                <= positions.getOrDefault(e.after(), Integer.MAX_VALUE))
                        .toList());
    }

    private List<UUID> order(PrerequisiteGraph respected, ToIntFunction<UUID> when) {
        return new LearningOrder(respected, items, current.positions(), when, framework).sort(items.competencies());
    }

    private StepContent placed(UUID competency, Timetable timetable) {
        StepContent step = draft.write(competency, timetable.option(competency));
        When when = timetable.when(competency, step.when().minutes());
        LocalDate due = items.dueOn(competency);
        if (when.endOn() == null) {
            return step.because(Reason.plain(Code.AFTER_DUE));
        }
        return when.endOn().isAfter(due) ? step.at(when).because(afterDue(due)) : step.at(when);
    }

    private static Reason afterDue(LocalDate due) {
        return new Reason(Code.AFTER_DUE, null, null, null, null, Map.of("dueOn", due.toString()));
    }

    private StepContent kept(UUID competency, CurrentStep step, Timetable timetable) {
        if (!step.pinned() && !step.started()) {
            movable.add(step.content().stepId());
        }
        if (!timetable.moves(competency)) {
            return keeper.keep(step, Optional.empty());
        }
        When when = timetable.when(competency, step.content().when().minutes());
        Move move = new Move(when, timetable.leavesBlock(competency), causes.of(step, timetable));
        return keeper.keep(step, Optional.of(move));
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
