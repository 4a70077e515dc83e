package org.trellis.bench.planning;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.trellis.paths.domain.planner.optimise.Comparison;
import org.trellis.paths.domain.planner.optimise.Cost;
import org.trellis.paths.domain.planner.optimise.Optimiser;
import org.trellis.paths.domain.planner.optimise.Problem;
import org.trellis.paths.domain.planner.optimise.Solution;
import org.trellis.paths.domain.planner.optimise.Term;

/** Whether the stated terms account for the whole difference to the runner-up. */
final class Explained {

    private Explained() {}

    static void report(int problems) {
        int items = 0;
        int whole = 0;
        int unseen = 0;
        for (int seed = 0; seed < problems; seed++) {
            Problem problem = new Instances(seed).make(12, 3, 20);
            Solution solution = Optimiser.solve(problem);
            for (int item = 0; item < problem.items().size(); item++) {
                var comparison = Comparison.of(problem, solution, item);
                if (comparison.isPresent()) {
                    items++;
                    whole += adds(comparison.get()) ? 1 : 0;
                    unseen += differs(comparison.get()) && adds(without(comparison.get())) ? 1 : 0;
                }
            }
        }
        double share = 100.0 * whole / Math.max(1, items);
        Figures.line("terms that sum to the difference", "%.1f %%", share, "100 %", whole == items && items > 0);
        Figures.control("one term left out and nobody notices", "%d of %d", unseen == 0, unseen, items);
    }

    /** Two places that cost the same have nothing that could be left out. */
    private static boolean differs(Comparison comparison) {
        return comparison.terms().values().stream().anyMatch(delta -> delta != 0);
    }

    /** The same with its largest term left out. */
    private static Comparison without(Comparison c) {
        Map<Term, Long> terms = new TreeMap<>(c.terms());
        terms.entrySet().stream()
                .max(Comparator.comparingLong(e -> Math.abs(e.getValue())))
                .ifPresent(e -> terms.remove(e.getKey()));
        return new Comparison(c.week(), c.way(), terms, c.chosen(), c.runnerUp());
    }

    private static boolean adds(Comparison comparison) {
        Map<Term, Long> t = comparison.terms();
        Cost a = comparison.chosen();
        Cost b = comparison.runnerUp();
        long wish =
                of(t, Term.INTEREST) + of(t, Term.MODES) + of(t, Term.SWITCHES) + of(t, Term.LOAD) + of(t, Term.WAIT);
        return of(t, Term.LATE) == b.late() - a.late()
                && of(t, Term.UNSERVED) == b.unserved() - a.unserved()
                && of(t, Term.CHALLENGE) == b.miss() - a.miss()
                && wish == b.wish() - a.wish()
                && of(t, Term.CHANGE) == b.change() - a.change();
    }

    private static long of(Map<Term, Long> terms, Term term) {
        return terms.getOrDefault(term, 0L);
    }
}
