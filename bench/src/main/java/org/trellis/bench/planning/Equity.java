package org.trellis.bench.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.Estimates;
import org.trellis.paths.domain.planner.Limits;
import org.trellis.paths.domain.planner.Option;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.Requirement;

/**
 * Whoever starts lower waits no longer: four students with the same expectations, time and choices, who differ in what
 * their evidence lets expect of them, get the same coverage and the same days.
 */
final class Equity {

    private static final int QUARTILES = 4;
    private static final int OPEN = 18;
    private static final double MOST = 5;

    private Equity() {}

    static void report(Graph graph, int students) {
        double[] late = new double[QUARTILES];
        double[] covered = new double[QUARTILES];
        double unequal = 0;
        for (int seed = 0; seed < students; seed++) {
            PlanningFacts facts = tight(new Profiles(graph, 11_000_000L + seed).open(OPEN), 1);
            for (int quartile = 0; quartile < QUARTILES; quartile++) {
                PlanningFacts hers = startingAt(facts, quartile);
                Plan plan = PathPlanner.plan(hers);
                late[quartile] += late(hers, plan);
                covered[quartile] += covered(hers, plan);
            }
            PlanningFacts less = tight(startingAt(facts, 0), .8);
            unequal += late(less, PathPlanner.plan(less));
        }
        double spread = spread(late);
        double least = 100 * Arrays.stream(covered).min().orElse(0) / students;
        Figures.line("expectations covered, every quartile of start", "%.1f %%", least, "100 %", least == 100);
        Figures.line("tardiness, quartiles apart from their mean", "%.2f %%", spread, "<= 5 %", spread <= MOST);
        double[] biased = late.clone();
        biased[0] = unequal;
        Figures.control("the lowest with a fifth less time", "%.2f %%", spread(biased) > MOST, spread(biased));
        System.out.printf(
                "  weeks late a step, lowest start first: %s%n",
                Arrays.stream(late)
                        .mapToObj(l -> "%.3f".formatted(l / students))
                        .toList());
    }

    private static double spread(double[] late) {
        double mean = Arrays.stream(late).average().orElse(0);
        return 100 * Arrays.stream(late).map(l -> Math.abs(l - mean)).max().orElse(0) / Math.max(1e-9, mean);
    }

    /** Little time, so that some of it comes too late. */
    private static PlanningFacts tight(PlanningFacts f, double share) {
        Limits l = f.limits();
        Limits less = new Limits((int) (150 * share), 2, 90, (int) (150 * share), l.otherWeeks());
        return Profiles.with(f, f.estimates(), less);
    }

    /** A chance of success of .25 to .85, by quartile; help makes it larger. */
    private static PlanningFacts startingAt(PlanningFacts f, int quartile) {
        Map<UUID, Map<UUID, Integer>> success = new HashMap<>();
        f.options().forEach((competency, options) -> {
            Map<UUID, Integer> known = new HashMap<>();
            for (Option option : options) {
                double logit = -1.1 + .95 * quartile + Estimates.help(option.mode());
                known.put(option.id(), Estimates.thousandths(1 / (1 + Math.exp(-logit))));
            }
            success.put(competency, known);
        });
        return Profiles.with(f, new Estimates(success), f.limits());
    }

    private static double late(PlanningFacts facts, Plan plan) {
        double late = 0;
        for (Requirement need : facts.required()) {
            LocalDate due = need.dueOn();
            LocalDate end = end(plan, need);
            late += due == null || end == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, end)) / 7.0;
        }
        return late / facts.required().size();
    }

    private static @Nullable LocalDate end(Plan plan, Requirement need) {
        return plan.steps().stream()
                .filter(s -> s.leadsTo(need.competencyId()))
                .map(s -> s.when().endOn())
                .findFirst()
                .orElse(null);
    }

    private static double covered(PlanningFacts facts, Plan plan) {
        List<Requirement> open = facts.required().stream()
                .filter(r -> {
                    var standing = facts.standing(r.competencyId());
                    return !standing.attained() || standing.level() < r.level();
                })
                .toList();
        long planned = open.stream()
                .filter(r -> plan.steps().stream().anyMatch(s -> s.leadsTo(r.competencyId())))
                .count();
        return open.isEmpty() ? 1 : (double) planned / open.size();
    }
}
