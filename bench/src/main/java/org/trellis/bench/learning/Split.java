package org.trellis.bench.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A log with the division into learners to learn from and learners to foretell, as its publishers made it. */
record Split(String name, String protocol, List<Learner> train, List<Learner> test) {

    Split {
        Set<Integer> shared = ids(train);
        shared.retainAll(ids(test));
        if (!shared.isEmpty()) {
            throw new IllegalArgumentException("a leak: learners on both sides of the split: " + shared.size());
        }
    }

    /**
     * Training learners in two parts, shuffled, because what a filter knows of the tasks leans to the learners it met last:
     * the first to fit on, the second, a share of them, to calibrate or choose by.
     */
    List<List<Learner>> parts(double share, long seed) {
        List<Learner> shuffled = new ArrayList<>(train);
        Collections.shuffle(shuffled, new Random(seed));
        int cut = (int) Math.round(shuffled.size() * (1 - share));
        return List.of(shuffled.subList(0, cut), shuffled.subList(cut, shuffled.size()));
    }

    static int count(List<Learner> learners) {
        return learners.stream().mapToInt(learner -> learner.attempts().size()).sum();
    }

    private static Set<Integer> ids(List<Learner> learners) {
        return learners.stream().map(Learner::id).collect(Collectors.toCollection(HashSet::new));
    }
}
