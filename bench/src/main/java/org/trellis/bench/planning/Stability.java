package org.trellis.bench.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.Reason;
import org.trellis.paths.domain.planner.Requirement;
import org.trellis.paths.domain.planner.Standing;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.optimise.Optimiser;
import org.trellis.paths.domain.planner.optimise.Problem;
import org.trellis.paths.domain.planner.optimise.Problem.Held;
import org.trellis.paths.domain.planner.optimise.Problem.Hold;
import org.trellis.paths.domain.planner.optimise.Problem.Item;
import org.trellis.paths.domain.planner.optimise.Solution;

/** How calm plans are: after one piece of news, and when nothing happened at all. */
final class Stability {

    private static final int SOON_DAYS = 14;

    private Stability() {}

    /** What may happen to a student. */
    private enum Event {
        JUDGED,
        ATTAINED,
        EXPECTED_MORE
    }

    static void report(List<Graph> graphs, int students) {
        for (Event event : Event.values()) {
            report(graphs, students / Event.values().length, event);
        }
        loose(students / 4);
    }

    private static void report(List<Graph> graphs, int students, Event event) {
        int soon = 0;
        int same = 0;
        int afresh = 0;
        int flips = 0;
        for (int seed = 0; seed < students; seed++) {
            PlanningFacts facts = new Profiles(graphs.get(seed % graphs.size()), 7_000_000L + seed).any();
            Plan before = PathPlanner.plan(facts);
            if (before.steps().isEmpty()) {
                continue;
            }
            UUID first = before.steps().getFirst().targets().getFirst().competencyId();
            PlanningFacts later = after(facts, before, event, first);
            Plan after = PathPlanner.plan(later);
            List<StepContent> open = before.steps().stream()
                    .filter(s -> (event != Event.ATTAINED || !s.leadsTo(first)) && isSoon(s))
                    .filter(s -> !startsInFreedTime(after, s))
                    .toList();
            soon += open.size();
            same += (int) open.stream().filter(s -> keeps(after, s)).count();
            Plan anew = PathPlanner.plan(Profiles.forgetting(later));
            afresh += (int) open.stream().filter(s -> keeps(anew, s)).count();
            flips += settles(later, after) ? 0 : 1;
        }
        double share = soon == 0 ? 100 : 100.0 * same / soon;
        String what = event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Figures.line("next two weeks unchanged, " + what, "%.2f %%", share, ">= 95 %", share >= 95);
        double without = soon == 0 ? 100 : 100.0 * afresh / soon;
        Figures.control("the same, planned afresh each time", "%.2f %%", without < 95, without);
        Figures.line("plans that go to and fro, " + what, "%d", flips, "0", flips == 0);
    }

    private static PlanningFacts after(PlanningFacts facts, Plan agreed, Event event, UUID first) {
        Map<UUID, Standing> standings = new HashMap<>(facts.standings());
        List<Requirement> required = new ArrayList<>(facts.required());
        switch (event) {
            case JUDGED -> standings.put(first, new Standing(false, 2, Profiles.id(5_000_000), true));
            case ATTAINED -> standings.put(first, new Standing(true, 4, Profiles.id(5_000_000), false));
            case EXPECTED_MORE ->
                facts.competencies().keySet().stream()
                        .sorted()
                        .filter(c -> agreed.steps().stream().noneMatch(s -> s.leadsTo(c)))
                        .findFirst()
                        .ifPresent(c -> required.add(
                                new Requirement(c, 3, Profiles.TODAY.plusDays(40), Profiles.id(9_000_001))));
        }
        return Profiles.later(Profiles.requiring(facts, required), agreed, facts.today(), standings);
    }

    /** The one step that takes the time of what was attained early says so; it is not counted either way. */
    private static boolean startsInFreedTime(Plan after, StepContent step) {
        return after.steps().stream()
                .filter(s -> s.stepId().equals(step.stepId()))
                .anyMatch(s -> s.reasons().stream().anyMatch(r -> r.code() == Reason.Code.NEXT_AFTER));
    }

    private static boolean keeps(Plan after, StepContent step) {
        return after.steps().stream()
                .anyMatch(s -> s.stepId().equals(step.stepId())
                        && s.how().equals(step.how())
                        && Objects.equals(s.when().startOn(), step.when().startOn()));
    }

    private static boolean isSoon(StepContent step) {
        return step.when().startOn() != null && step.when().startOn().isBefore(Profiles.TODAY.plusDays(SOON_DAYS));
    }

    /** Agreed to, a plan stays as it is while nothing happens, three times over. */
    private static boolean settles(PlanningFacts facts, Plan plan) {
        Plan present = plan;
        for (int i = 0; i < 3; i++) {
            PlanningFacts next = Profiles.later(facts, present, facts.today(), facts.standings());
            Plan again = PathPlanner.plan(next);
            if (again.changes(next.current())) {
                return false;
            }
            present = again;
        }
        return true;
    }

    /** The optimiser alone, free to move everything that is not frozen: it moves what is worth it, and never back. */
    private static void loose(int problems) {
        int soon = 0;
        int same = 0;
        int back = 0;
        for (int seed = 0; seed < problems; seed++) {
            Problem first = new Instances(seed).make(20, 3, 24);
            Solution agreed = Optimiser.solve(first);
            Problem held = holding(first, agreed, seed + 1);
            Problem shorter = without(
                    held,
                    IntStream.range(0, 20)
                            .filter(i -> agreed.places().get(i).week() == 0)
                            .findFirst()
                            .orElse(0));
            Solution next = Optimiser.solve(shorter);
            Solution third = Optimiser.solve(holding(shorter, next, seed + 2));
            for (int item = 0; item < 20; item++) {
                int week = shorter.items().get(item).held() == null
                        ? 9
                        : agreed.places().get(item).week();
                soon += week < 2 ? 1 : 0;
                same += week < 2
                                && next.places()
                                        .get(item)
                                        .equals(agreed.places().get(item))
                        ? 1
                        : 0;
                boolean moved = !next.places().get(item).equals(agreed.places().get(item));
                back += moved
                                && week < 9
                                && third.places()
                                        .get(item)
                                        .equals(agreed.places().get(item))
                        ? 1
                        : 0;
            }
        }
        double share = 100.0 * same / Math.max(1, soon);
        Figures.line("the same with nothing agreed, only published", "%.2f %%", share, ">= 95 %", share >= 95);
        Figures.line("moves taken back by the next plan", "%d", back, "0", back == 0);
    }

    private static Problem holding(Problem problem, Solution solution, long seed) {
        List<Item> items = IntStream.range(0, problem.items().size())
                .mapToObj(i -> solution.places().get(i).found()
                        ? problem.items()
                                .get(i)
                                .held(new Held(
                                        solution.places().get(i).week(),
                                        solution.places().get(i).way(),
                                        Hold.LOOSE))
                        : problem.items().get(i))
                .toList();
        return new Problem(items, problem.weeks(), problem.openAtOnce(), problem.modeShares(), seed);
    }

    /** Attained: it takes no time any more, and nothing waits for it. */
    private static Problem without(Problem problem, int gone) {
        List<Item> items = IntStream.range(0, problem.items().size())
                .mapToObj(i -> {
                    Item item = problem.items().get(i);
                    List<Integer> before =
                            item.before().stream().filter(p -> p != gone).toList();
                    return new Item(
                            item.area(),
                            item.dueWeek(),
                            item.weight(),
                            i != gone && item.required(),
                            item.firstWeek(),
                            before,
                            i == gone ? List.of() : item.ways(),
                            i == gone ? null : item.held());
                })
                .toList();
        return new Problem(items, problem.weeks(), problem.openAtOnce(), problem.modeShares(), problem.seed());
    }
}
