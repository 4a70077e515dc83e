package org.trellis.bench.planning;

import java.util.ArrayList;
import java.util.List;
import org.trellis.paths.domain.planner.optimise.Cost;
import org.trellis.paths.domain.planner.optimise.Optimiser;
import org.trellis.paths.domain.planner.optimise.Problem;

/** How far the planner is from the best there is, on small problems. */
final class Gap {

    private static final double SECONDS = 3;

    private Gap() {}

    static void report(int instances) {
        List<Double> gaps = new ArrayList<>();
        int proven = 0;
        for (int seed = 0; seed < instances; seed++) {
            Problem problem = new Instances(seed).small();
            ExactPlan.Best exact = ExactPlan.of(problem, SECONDS);
            proven += exact.proven() ? 1 : 0;
            gaps.add(percent(Optimiser.solve(problem).cost(), exact));
        }
        gaps.sort(null);
        double mean = gaps.stream().mapToDouble(g -> g).average().orElse(0);
        double p95 = gaps.get(gaps.size() * 95 / 100);
        double optimal = 100.0 * gaps.stream().filter(g -> g <= 0).count() / instances;
        Figures.line("gap to CP-SAT, mean", "%.2f %%", mean, "<= 2 %", mean <= 2);
        Figures.line("gap to CP-SAT, p95", "%.2f %%", p95, "<= 10 %", p95 <= 10);
        Figures.line("as good as CP-SAT", "%.1f %%", optimal, ">= 70 %", optimal >= 70);
        System.out.printf("  %d instances, %d proven, worst %.2f %%%n", instances, proven, gaps.getLast());
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
