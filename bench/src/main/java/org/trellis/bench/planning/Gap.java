package org.trellis.bench.planning;

import java.util.List;
import java.util.stream.IntStream;
import org.trellis.paths.domain.planner.optimise.Cost;
import org.trellis.paths.domain.planner.optimise.Optimiser;
import org.trellis.paths.domain.planner.optimise.Problem;
import org.trellis.paths.domain.planner.optimise.Problem.Held;
import org.trellis.paths.domain.planner.optimise.Problem.Hold;
import org.trellis.paths.domain.planner.optimise.Problem.Item;
import org.trellis.paths.domain.planner.optimise.Solution;
import org.trellis.paths.domain.planner.optimise.Solution.Place;

/** How far the planner is from the best there is, on small problems. */
final class Gap {

    /** For each of the three objectives, in the solver's own measure of work, about a second: the clock never decides. */
    private static final double EFFORT = 1;

    private static final int CONTROLS = 50;

    /** @param blind of a plan that looks at half of the objective only */
    private record Result(double percent, double blind, boolean proven) {}

    private Gap() {}

    static void report(int instances) {
        List<Result> results = IntStream.range(0, instances)
                .parallel()
                .mapToObj(seed -> measure(new Instances(seed).small(), seed < CONTROLS))
                .toList();
        List<Double> gaps = results.stream().map(Result::percent).sorted().toList();
        long proven = results.stream().filter(Result::proven).count();
        double mean = mean(gaps);
        double p95 = gaps.get(gaps.size() * 95 / 100);
        double optimal = 100.0 * gaps.stream().filter(g -> g <= 0).count() / instances;
        Figures.line("gap to CP-SAT, mean", "%.2f %%", mean, "<= 2 %", mean <= 2);
        Figures.line("gap to CP-SAT, p95", "%.2f %%", p95, "<= 10 %", p95 <= 10);
        Figures.line("as good as CP-SAT", "%.1f %%", optimal, ">= 70 %", optimal >= 70);
        double blind = mean(results.stream().limit(CONTROLS).map(Result::blind).toList());
        Figures.control("mean gap of a plan blind to wishes and weeks", "%.1f %%", blind > 2, blind);
        System.out.printf("  %d instances, %d proven, worst %.2f %%%n", instances, proven, gaps.getLast());
    }

    private static double mean(List<Double> gaps) {
        return gaps.stream().mapToDouble(g -> g).average().orElse(0);
    }

    private static Result measure(Problem problem, boolean control) {
        Solution ours = Optimiser.solve(problem);
        ExactPlan.Best exact = ExactPlan.of(problem, ours, EFFORT);
        double blind = control ? percent(costOf(problem, Optimiser.solve(blinded(problem))), exact) : 0;
        return new Result(percent(ours.cost(), exact), blind, exact.proven());
    }

    private static Problem blinded(Problem problem) {
        List<Item> items = problem.items().stream()
                .map(i -> new Item(
                        0,
                        i.dueWeek(),
                        i.weight(),
                        i.required(),
                        i.firstWeek(),
                        i.before(),
                        i.ways().stream().map(Instances::plain).toList(),
                        null))
                .toList();
        return new Problem(items, problem.weeks(), problem.openAtOnce(), List.of(), problem.seed());
    }

    /** What another plan costs in this problem: everything is held where it is, or has no place at all. */
    private static Cost costOf(Problem problem, Solution solution) {
        List<Item> items = IntStream.range(0, problem.items().size())
                .mapToObj(i -> held(problem.items().get(i), solution.places().get(i)))
                .toList();
        return Optimiser.solve(
                        new Problem(items, problem.weeks(), problem.openAtOnce(), problem.modeShares(), problem.seed()))
                .cost();
    }

    private static Item held(Item item, Place place) {
        return place.found()
                ? item.held(new Held(place.week(), place.way(), Hold.FIXED))
                : new Item(
                        item.area(),
                        item.dueWeek(),
                        item.weight(),
                        item.required(),
                        item.firstWeek(),
                        item.before(),
                        List.of(),
                        null);
    }

    /** In the first objective that differs, since nothing after it can make up for it; better than found counts as 0. */
    private static double percent(Cost ours, ExactPlan.Best best) {
        long[][] pairs = {{ours.late(), best.late()}, {ours.miss(), best.miss()}, {ours.wish(), best.wish()}};
        for (long[] pair : pairs) {
            if (pair[0] != pair[1]) {
                return Math.max(0, 100.0 * (pair[0] - pair[1]) / Math.max(1, pair[1]));
            }
        }
        return 0;
    }
}
