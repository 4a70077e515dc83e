package org.trellis.bench.planning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How much simulated learners gain when they follow the planner: the first thing on the path that can be learned from
 * where they are, until so many right in a row, as a rule {@code N_TIMES} says it. Compared with anything legal at random, and with the path
 * backwards.
 */
final class Learners {

    private static final int STEPS = 20;
    /** Of three to five the best for other learners than those of the report: four .626, three .581, five .499 of 2,000. */
    private static final int IN_A_ROW = 4;

    /** Picks what to practise next. */
    private interface Policy {
        int next(Kss learner, Criterion criterion);
    }

    /** So many right in a row count as shown, for good. */
    private static final class Criterion {
        final Set<Integer> shown = new TreeSet<>();
        private final Map<Integer, Integer> row = new TreeMap<>();

        void saw(Kss.Answer answer) {
            int rights = answer.right() ? row.getOrDefault(answer.skill(), 0) + 1 : 0;
            row.put(answer.skill(), rights);
            if (rights >= IN_A_ROW) {
                shown.add(answer.skill());
            }
        }
    }

    private Learners() {}

    static void report(int learners) {
        Map<Set<Integer>, List<Integer>> paths = new HashMap<>();
        Policy planned = (learner, criterion) -> towards(learner, path(learner, criterion, paths));
        Policy backwards = (learner, criterion) ->
                towards(learner, path(learner, criterion, paths).reversed());
        Policy atRandom = (learner, criterion) -> any(learner, List.copyOf(learner.near()));
        double gain = mean(learners, planned);
        double legal = mean(learners, atRandom);
        double wrong = mean(learners, backwards);
        Figures.line("KSS learners, share of what there was to gain", "%.3f", gain, ">= .62", gain >= .62);
        Figures.control(
                "the same at random, legal / backwards", "%.3f / %.3f", legal < gain && wrong < gain, legal, wrong);
    }

    private static double mean(int learners, Policy policy) {
        double sum = 0;
        int counted = 0;
        for (int seed = 0; counted < learners; seed++) {
            Kss learner = new Kss(seed);
            int before = learner.score();
            // whoever can do everything already has nothing to gain
            if (before < learner.wanted.size()) {
                sum += gain(learner, before, policy);
                counted++;
            }
        }
        return sum / learners;
    }

    private static double gain(Kss learner, int before, Policy policy) {
        Criterion criterion = new Criterion();
        learner.history.forEach(criterion::saw);
        for (int step = 0; step < STEPS; step++) {
            learner.practise(policy.next(learner, criterion));
            criterion.saw(learner.history.getLast());
        }
        return (double) (learner.score() - before) / (learner.wanted.size() - before);
    }

    /** The first that learning takes from here, else the way to the very first. */
    private static int towards(Kss learner, List<Integer> path) {
        Set<Integer> near = learner.near();
        if (path.isEmpty()) {
            return any(learner, List.copyOf(near));
        }
        return path.stream().filter(near::contains).findFirst().orElseGet(() -> way(near, path.getFirst()));
    }

    /** The step of the shortest way. */
    private static int way(Set<Integer> near, int goal) {
        Map<Integer, Integer> firstStep = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        near.forEach(n -> {
            firstStep.put(n, n);
            open.add(n);
        });
        while (!open.isEmpty() && !firstStep.containsKey(goal)) {
            int from = open.remove();
            for (int next : Kss.near(from)) {
                if (firstStep.putIfAbsent(next, firstStep.get(from)) == null) {
                    open.add(next);
                }
            }
        }
        return firstStep.getOrDefault(goal, goal);
    }

    private static int any(Kss learner, List<Integer> skills) {
        return skills.get(learner.random.nextInt(skills.size()));
    }

    /** What is ready first; what was shown is asked for no more. */
    private static List<Integer> path(Kss learner, Criterion criterion, Map<Set<Integer>, List<Integer>> known) {
        Set<Integer> key = new TreeSet<>(criterion.shown);
        learner.wanted.forEach(w -> key.add(Kss.SKILLS + w));
        Function<Set<Integer>, List<Integer>> plan = k -> KssPlan.steps(learner.wanted, criterion.shown);
        return known.computeIfAbsent(key, plan);
    }
}
