package org.trellis.bench.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.Standing;
import org.trellis.paths.domain.planner.StepContent;

/** What may never happen, over very many students. */
final class Invariants {

    private static final int EVERY = 10;

    private Invariants() {}

    static void report(List<Graph> graphs, int profiles) {
        Map<String, Long> found = new TreeMap<>();
        IntStream.range(0, profiles).parallel().forEach(seed -> {
            Graph graph = graphs.get(seed % graphs.size());
            List<String> violations = check(new Profiles(graph, seed).any(), seed);
            synchronized (found) {
                violations.forEach(v -> found.merge(v.split(" ", 2)[0], 1L, Long::sum));
                violations.stream()
                        .limit(found.size() > 3 ? 0 : 1)
                        .forEach(v -> System.out.println("  seed " + seed + ": " + v));
            }
        });
        long count = found.values().stream().mapToLong(v -> v).sum();
        Figures.line("violations in %,d plans".formatted(profiles), "%d", count, "0", count == 0);
        int bitten = Bites.count();
        Figures.control("broken plans the checker found", "%d of %d", bitten == Bites.MADE, bitten, Bites.MADE);
    }

    private static List<String> check(PlanningFacts facts, int seed) {
        Plan plan = PathPlanner.plan(facts);
        List<String> violations = new ArrayList<>(PlanChecker.violations(facts, plan));
        if (seed % EVERY == 0) {
            again(facts, plan, seed, violations);
        }
        if (seed % EVERY == 1 && !plan.steps().isEmpty()) {
            afterMastery(facts, plan, violations);
        }
        return violations;
    }

    /** The same input, in any order of rows, gives the same bytes. */
    private static void again(PlanningFacts facts, Plan plan, int seed, List<String> violations) {
        Plan other = PathPlanner.plan(Profiles.shuffled(facts, new Random(seed)));
        if (!plan.equals(other) || !plan.toString().equals(other.toString())) {
            violations.add("bytes differ when rows come in another order");
        }
    }

    /** H7, and what is mastered never makes the rest longer. */
    private static void afterMastery(PlanningFacts facts, Plan plan, List<String> violations) {
        UUID first = plan.steps().getFirst().targets().getFirst().competencyId();
        Map<UUID, Standing> standings = new HashMap<>(facts.standings());
        standings.put(first, new Standing(true, 4, Profiles.id(5_000_000), false));
        PlanningFacts later = Profiles.later(facts, plan, facts.today(), standings);
        Plan next = PathPlanner.plan(later);
        if (next.steps().size() > plan.steps().size()) {
            violations.add("longer after mastery");
        }
        Set<StepContent> kept = new HashSet<>(next.steps());
        LocalDate frozen = facts.today().plusDays(1);
        for (StepContent step : plan.steps()) {
            LocalDate start = step.when().startOn();
            boolean dropped = next.dropped().stream().anyMatch(d -> d.stepId().equals(step.stepId()));
            if (start != null && !start.isAfter(frozen) && !dropped && !kept.contains(step)) {
                violations.add("H7 changed " + step.stepId());
            }
        }
    }
}
