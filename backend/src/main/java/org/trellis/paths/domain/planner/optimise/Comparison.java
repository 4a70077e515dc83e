package org.trellis.paths.domain.planner.optimise;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.trellis.paths.domain.planner.optimise.Solution.Place;

/**
 * Why an item is where it is and done as it is, against the next best.
 *
 * @param week of the runner-up
 * @param way of the runner-up: another one, or the same in another week where there is no other
 * @param terms what the runner-up costs more (or less, below zero), without what is equal; they sum to the difference of
 *     the costs
 */
public record Comparison(int week, int way, Map<Term, Long> terms, Cost chosen, Cost runnerUp) {

    /** Empty for an item that has no place, or nowhere else to go while all others stay. */
    public static Optional<Comparison> of(Problem problem, Solution solution, int item) {
        return of(problem, solution, item, way -> true);
    }

    /** The same, where only some of its ways are looked at. */
    public static Optional<Comparison> of(Problem problem, Solution solution, int item, IntPredicate ways) {
        Schedule schedule = schedule(problem, solution);
        if (!schedule.placed(item)) {
            return Optional.empty();
        }
        Objective objective = new Objective(schedule.tables);
        Cost chosen = objective.of(schedule);
        long[] chosenTerms = objective.terms(schedule).clone();
        Place place = solution.places().get(item);
        Comparison best = null;
        schedule.remove(item);
        for (int way = 0; way < schedule.tables.ways[item].count; way++) {
            boolean other = ways.test(way) && (way != place.way() || schedule.tables.ways[item].count == 1);
            for (int week = 0; other && week < schedule.tables.weeks; week++) {
                if ((way != place.way() || week != place.week()) && schedule.fits(item, way, week)) {
                    schedule.place(item, way, week);
                    Cost cost = objective.of(schedule);
                    if (schedule.inOrder(item) && (best == null || Measure.FREELY.compare(cost, best.runnerUp()) < 0)) {
                        best = new Comparison(
                                week, way, difference(chosenTerms, objective.terms(schedule)), chosen, cost);
                    }
                    schedule.remove(item);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The term that decided: being in time before all, else where the runner-up loses most. Empty for a tie. */
    public Optional<Term> decidedBy() {
        return terms.getOrDefault(Term.LATE, 0L) > 0
                ? Optional.of(Term.LATE)
                : terms.entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
    }

    private static Schedule schedule(Problem problem, Solution solution) {
        Schedule schedule = new Schedule(new Tables(problem));
        for (int item = 0; item < solution.places().size(); item++) {
            Place place = solution.places().get(item);
            if (place.found()) {
                schedule.place(item, place.way(), place.week());
            }
        }
        return schedule;
    }

    private static Map<Term, Long> difference(long[] chosen, long[] other) {
        Map<Term, Long> terms = new TreeMap<>();
        for (Term term : Term.values()) {
            if (chosen[term.ordinal()] != other[term.ordinal()]) {
                terms.put(term, other[term.ordinal()] - chosen[term.ordinal()]);
            }
        }
        return terms;
    }
}
