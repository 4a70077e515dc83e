package org.trellis.bench.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Chances given before the answers were seen, and the answers. */
final class Forecasts {

    private static final int BINS = 15;
    private static final double EDGE = 1e-6;

    private double[] chances = new double[1 << 16];
    private boolean[] rights = new boolean[1 << 16];
    private int size;

    void add(double chance, boolean right) {
        if (size == chances.length) {
            chances = Arrays.copyOf(chances, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
        }
        chances[size] = Math.clamp(chance, EDGE, 1 - EDGE);
        rights[size++] = right;
    }

    int size() {
        return size;
    }

    double chance(int i) {
        return chances[i];
    }

    boolean right(int i) {
        return rights[i];
    }

    /** The same answers with other chances. */
    Forecasts through(java.util.function.DoubleUnaryOperator change) {
        Forecasts changed = new Forecasts();
        for (int i = 0; i < size; i++) {
            changed.add(change.applyAsDouble(chances[i]), rights[i]);
        }
        return changed;
    }

    /** Area under the ROC curve by ranks; ties share theirs. */
    double auc() {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> Double.compare(chances[a], chances[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double rankSum = 0;
        long right = 0;
        for (int from = 0; from < size; ) {
            int to = from;
            int rightHere = 0;
            while (to < size && chances[order[to]] == chances[order[from]]) {
                rightHere += rights[order[to++]] ? 1 : 0;
            }
            rankSum += rightHere * (from + 1.0 + to) / 2;
            right += rightHere;
            from = to;
        }
        return (rankSum - right * (right + 1) / 2.0) / ((double) right * (size - right));
    }

    double accuracy() {
        return IntStream.range(0, size)
                        .filter(i -> chances[i] >= 0.5 == rights[i])
                        .count()
                / (double) size;
    }

    double logLoss() {
        return IntStream.range(0, size)
                        .mapToDouble(i -> -Math.log(rights[i] ? chances[i] : 1 - chances[i]))
                        .sum()
                / size;
    }

    double rmse() {
        return Math.sqrt(IntStream.range(0, size)
                        .mapToDouble(i -> chances[i] - (rights[i] ? 1 : 0))
                        .map(miss -> miss * miss)
                        .sum()
                / size);
    }

    /** Expected calibration error in 15 bins of equal width. */
    double calibrationError() {
        double[] miss = new double[BINS];
        for (int i = 0; i < size; i++) {
            miss[Math.min((int) (chances[i] * BINS), BINS - 1)] += chances[i] - (rights[i] ? 1 : 0);
        }
        return Arrays.stream(miss).map(Math::abs).sum() / size;
    }
}
