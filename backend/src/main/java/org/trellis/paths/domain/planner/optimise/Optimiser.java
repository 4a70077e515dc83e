package org.trellis.paths.domain.planner.optimise;

import java.util.List;
import org.trellis.paths.domain.planner.optimise.Problem.Held;
import org.trellis.paths.domain.planner.optimise.Problem.Hold;
import org.trellis.paths.domain.planner.optimise.Problem.Item;

/** Finds a good plan, and where a plan is in force, the least change of it. It proposes; people agree. */
public final class Optimiser {

    /** What happens this week and next is left alone unless something would come too late otherwise. */
    private static final int CALM_WEEKS = 2;

    private final Problem problem;
    private final Tables tables;
    private final Genes start;

    private Optimiser(Problem problem) {
        this.problem = problem;
        tables = new Tables(problem);
        start = new FirstGenes(tables).make();
    }

    /** @throws IllegalArgumentException when prerequisites run in a circle: condense them first */
    public static Solution solve(Problem problem) {
        Optimiser optimiser = new Optimiser(problem);
        boolean loose = problem.items().stream()
                .anyMatch(i -> i.held() != null && i.held().hold() == Hold.LOOSE);
        return Outcome.of(loose ? optimiser.calmly() : optimiser.freely());
    }

    private Schedule freely() {
        return new Search(tables, Measure.FREELY, problem.seed()).improve(start);
    }

    /** The plan in force; a better one only where it is worth the disturbance. */
    private Schedule calmly() {
        Tables near = new Tables(keepingNear());
        Schedule calm = new Search(near, Measure.CALMLY, problem.seed()).improve(start.in(near));
        Schedule hasty = new Search(tables, Measure.CALMLY, problem.seed()).improve(start);
        return new Objective(tables).of(hasty).late()
                        < new Objective(near).of(calm).late()
                ? hasty
                : calm;
    }

    private Problem keepingNear() {
        List<Item> items = problem.items().stream().map(Optimiser::keptIfNear).toList();
        return new Problem(items, problem.weeks(), problem.openAtOnce(), problem.modeShares(), problem.seed());
    }

    private static Item keptIfNear(Item item) {
        Held held = item.held();
        return held != null && held.hold() == Hold.LOOSE && held.week() < CALM_WEEKS
                ? item.held(new Held(held.week(), held.way(), Hold.KEPT))
                : item;
    }
}
