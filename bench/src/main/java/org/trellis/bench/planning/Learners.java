package org.trellis.bench.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.domain.planner.Competency;
import org.trellis.paths.domain.planner.Estimates;
import org.trellis.paths.domain.planner.Limits;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.Requirement;
import org.trellis.paths.domain.planner.Standing;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.Wishes;

/**
 * Simulated learners, after the idea of KSS (knowledge structure based simulator: Liu et al., KDD 2019), written anew:
 * what is learned grows the slower, the less of what it needs is known, and answers follow item response theory. A plan
 * sees answers only; three right in a row count as shown.
 */
final class Learners {

    private static final int SKILLS = 10;
    private static final double TOP = 5;
    private static final int STEPS = 30;
    private static final int IN_A_ROW = 3;
    private static final int[][] EDGES = {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}, {4, 5}, {3, 6}, {6, 7}, {5, 8}, {7, 9}
    };

    private final Random random;
    private final double[] ability = new double[SKILLS];
    private final List<Integer> wanted = new ArrayList<>();

    /** Picks what to practise next. */
    private interface Policy {
        int next(int[] row);
    }

    private Learners(long seed) {
        random = new Random(seed);
        for (int skill = 0; skill < SKILLS; skill++) {
            ability[skill] = -3 + random.nextInt(4) - 0.1 * skill;
            if (random.nextInt(3) == 0) {
                wanted.add(skill);
            }
        }
        if (wanted.isEmpty()) {
            wanted.add(SKILLS - 1);
        }
    }

    static void report(int learners) {
        double planned = 0;
        double atRandom = 0;
        for (int seed = 0; seed < learners; seed++) {
            Learners learner = new Learners(seed);
            planned += learner.gain(learner::planned);
            Learners twin = new Learners(seed);
            atRandom += twin.gain(row -> twin.random.nextInt(SKILLS));
        }
        double gain = planned / learners;
        Figures.line("simulated learners, share of what there was to gain", "%.3f", gain, ">= .62", gain >= .62);
        System.out.printf("  in random order %.3f%n", atRandom / learners);
    }

    private double gain(Policy policy) {
        double before = score();
        int[] row = new int[SKILLS];
        for (int step = 0; step < STEPS; step++) {
            int skill = policy.next(row);
            row[skill] = random.nextDouble() < chance(skill) ? row[skill] + 1 : 0;
            learn(skill);
        }
        return (score() - before) / (wanted.size() - before);
    }

    /** The expected share of right answers in what is wanted. */
    private double score() {
        return wanted.stream().mapToDouble(this::chance).sum();
    }

    private double chance(int skill) {
        return .25 + .75 / (1 + Math.exp(-1.7 * (ability[skill] - 2)));
    }

    private void learn(int skill) {
        double missing = 0;
        for (int[] edge : EDGES) {
            missing += edge[1] == skill ? TOP - ability[edge[0]] : 0;
        }
        promote(skill, (TOP - ability[skill]) * .5 * Math.exp(-missing));
    }

    private void promote(int skill, double by) {
        ability[skill] = Math.min(TOP, ability[skill] + by);
        for (int[] edge : EDGES) {
            if (edge[0] == skill && by > .01) {
                promote(edge[1], by * .5);
            }
        }
    }

    private int planned(int[] row) {
        Map<UUID, Standing> standings = new HashMap<>();
        Map<UUID, Competency> competencies = new HashMap<>();
        for (int skill = 0; skill < SKILLS; skill++) {
            UUID id = Profiles.id(skill);
            competencies.put(id, new Competency(id, "S" + skill, "", skill));
            if (row[skill] >= IN_A_ROW) {
                standings.put(id, new Standing(true, 3, id, false));
            }
        }
        List<Prerequisite> edges = new ArrayList<>();
        for (int[] edge : EDGES) {
            edges.add(new Prerequisite(Profiles.id(edge[0]), Profiles.id(edge[1])));
        }
        List<Requirement> required = wanted.stream()
                .map(w -> new Requirement(Profiles.id(w), 3, null, Profiles.id(99)))
                .toList();
        List<StepContent> steps = PathPlanner.plan(new PlanningFacts(
                        Profiles.id(98),
                        Profiles.TODAY,
                        required,
                        competencies,
                        edges,
                        standings,
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        0,
                        Limits.DEFAULT,
                        Wishes.NONE,
                        Estimates.NONE))
                .steps();
        return steps.isEmpty()
                ? wanted.getLast()
                : (int) steps.getFirst().targets().getFirst().competencyId().getLeastSignificantBits();
    }
}
