package org.trellis.bench.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A learner of KSS, the knowledge structure based simulator of Liu et al., Exploiting Cognitive Structure for Adaptive
 * Learning, KDD 2019, written anew from what the paper and its published program say: ten concepts in one graph; learning
 * takes only near what was learned last and grows the slower, the less of its prerequisites is known; what is learned
 * carries over to what builds on it; answers follow a three-parameter item response curve (discrimination 5, guessing
 * .25) and count as right from one half on. Each learner practised twenty times before we meet her.
 */
final class Kss {

    static final int SKILLS = 10;
    static final int[][] EDGES = {
        {0, 1}, {0, 2}, {1, 3}, {2, 4}, {2, 8}, {3, 4}, {4, 8}, {5, 4}, {5, 9}, {6, 7}, {7, 8}, {8, 9}
    };

    private static final int[] EASY_FIRST = {5, 0, 1, 2, 3, 4, 6, 7, 8, 9};
    private static final int[] IN_ORDER = {0, 5, 6, 1, 2, 7, 3, 4, 8, 9};
    private static final double TOP = 5;
    private static final int HARDEST = 5;
    private static final int PRACTISED = 20;
    private static final double SHAKY = .6;

    /** One answer. */
    record Answer(int skill, boolean right) {}

    final List<Answer> history = new ArrayList<>();
    final Set<Integer> wanted = new TreeSet<>();
    final Random random;
    private final double[] ability = new double[SKILLS];
    private final int[] difficulty = new int[SKILLS];
    private int last = -1;

    Kss(long seed) {
        random = new Random(seed);
        int[] sorted = random.ints(SKILLS, 0, HARDEST + 1).sorted().toArray();
        for (int place = 0; place < SKILLS; place++) {
            difficulty[EASY_FIRST[place]] = sorted[place];
            ability[place] = random.nextInt(4) - 3 - .1 * place;
        }
        int count = 3 + random.nextInt(SKILLS - 2);
        while (wanted.size() < count) {
            wanted.add(random.nextInt(SKILLS));
        }
        warmUp();
    }

    /** Right answers in what is wanted. */
    int score() {
        return (int) wanted.stream().filter(this::right).count();
    }

    /** Practises a skill and answers a question about it. */
    void practise(int skill) {
        if (last < 0 || near(last).contains(skill)) {
            last = skill;
            double missing = 0;
            for (int first : before(skill)) {
                missing += TOP - ability[first];
            }
            promote(skill, (TOP - ability[skill]) * .5 * Math.exp(-missing));
        }
        history.add(new Answer(skill, right(skill)));
    }

    /** Where learning takes: here, one further, up to two back, and what builds on what is one back. */
    Set<Integer> near() {
        return near(last);
    }

    static Set<Integer> near(int skill) {
        Set<Integer> near = new TreeSet<>(after(skill));
        for (int first : before(skill)) {
            near.add(first);
            near.addAll(before(first));
            near.addAll(after(first));
        }
        near.add(skill);
        return near;
    }

    /** Of a right answer. */
    double chance(int skill) {
        return .25 + .75 / (1 + Math.exp(-1.7 * 5 * (ability[skill] - difficulty[skill])));
    }

    private boolean right(int skill) {
        return chance(skill) >= .5;
    }

    private void promote(int skill, double by) {
        ability[skill] = Math.min(TOP, ability[skill] + by);
        after(skill).forEach(next -> promote(next, by * .5));
    }

    /** Mostly in order, again what went wrong, once more what went well after a change, and now and then anything. */
    private void warmUp() {
        while (history.size() < PRACTISED) {
            int skill;
            if (answered(true) && changed()) {
                if (history.size() < PRACTISED - 1) {
                    practise(history.getLast().skill());
                }
                skill = history.getLast().skill();
            } else if (answered(false) && random.nextDouble() < .7) {
                skill = history.getLast().skill();
            } else if (random.nextDouble() < .9) {
                skill = Arrays.stream(IN_ORDER)
                        .filter(s -> chance(s) < SHAKY)
                        .findFirst()
                        .orElse(-1);
            } else {
                skill = random.nextInt(SKILLS);
            }
            if (skill < 0) {
                return;
            }
            practise(skill);
        }
    }

    private boolean answered(boolean right) {
        return !history.isEmpty() && history.getLast().right() == right;
    }

    private boolean changed() {
        return history.subList(Math.max(0, history.size() - 3), history.size()).stream()
                        .map(Answer::skill)
                        .distinct()
                        .count()
                > 1;
    }

    static List<Integer> before(int skill) {
        return Arrays.stream(EDGES).filter(e -> e[1] == skill).map(e -> e[0]).toList();
    }

    static List<Integer> after(int skill) {
        return Arrays.stream(EDGES).filter(e -> e[0] == skill).map(e -> e[1]).toList();
    }
}
