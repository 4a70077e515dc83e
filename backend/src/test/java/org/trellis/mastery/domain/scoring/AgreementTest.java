package org.trellis.mastery.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the values scikit-learn publishes with {@code cohen_kappa_score}, to the digits they are given in. */
class AgreementTest {

    @Test
    void ofThreeLevelsWithSquaredWeights() {
        List<Pair> pairs = pairs(levels(46, 44, 10), levels(50, 40, 10));
        assertThat(Agreement.of(pairs).kappa()).isCloseTo(0.9541, within(5e-5));
        assertThat(Agreement.of(pairs).same()).isCloseTo(0.96, within(1e-9));
    }

    @Test
    void ofTwoLevelsItIsCohensUnweightedKappa() {
        List<Integer> second = new ArrayList<>(Collections.nCopies(20, 0));
        second.addAll(Collections.nCopies(20, 1));
        second.addAll(Collections.nCopies(10, 0));
        second.addAll(Collections.nCopies(50, 1));
        assertThat(Agreement.of(pairs(levels(40, 60), second)).kappa()).isCloseTo(0.348, within(5e-4));
    }

    @Test
    void isSymmetricAndOneWhereAllAreEqual() {
        List<Integer> one = levels(12, 9, 9);
        List<Integer> other = levels(9, 15, 6);
        assertThat(Agreement.kappa(pairs(one, other))).isEqualTo(Agreement.kappa(pairs(other, one)));
        assertThat(Agreement.of(pairs(one, one)).kappa()).isEqualTo(1.0);
    }

    @Test
    void saysNothingWhereThereIsNothingToSay() {
        assertThat(Agreement.of(pairs(levels(19), levels(19)))).isEqualTo(new Agreement(19, null, null));
        assertThat(Agreement.of(pairs(levels(20), levels(20)))).isEqualTo(new Agreement(20, null, 1.0));
    }

    /** So many of each level, from 0 on. */
    private static List<Integer> levels(int... counts) {
        List<Integer> levels = new ArrayList<>();
        for (int level = 0; level < counts.length; level++) {
            levels.addAll(Collections.nCopies(counts[level], level));
        }
        return levels;
    }

    private static List<Pair> pairs(List<Integer> first, List<Integer> second) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            pairs.add(new Pair(first.get(i), second.get(i)));
        }
        return pairs;
    }
}
