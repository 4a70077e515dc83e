package org.trellis.bench.learning;

import java.util.ArrayList;
import java.util.List;
import org.trellis.mastery.domain.estimate.Clue;
import org.trellis.mastery.domain.estimate.Scorecard;

/**
 * Logistic regression over cells, pulled towards zero. A row is in one cell of every clue, so the best weights of one clue,
 * given the others, are a Newton step for each cell; going round the clues converges. Nothing in it is left to chance.
 */
final class ScorecardFit {

    private static final int ROUNDS = 20;
    private static final double PULL = 6;
    private static final Clue[] CLUES = Clue.values();

    private final List<double[]> edges;
    private final short[][] cells = new short[CLUES.length][];
    private final double[][] weights = new double[CLUES.length][];
    private final double[] sums;
    private final boolean[] rights;
    private double base;

    private ScorecardFit(Sheet sheet) {
        edges = sheet.edges();
        rights = sheet.rights();
        sums = new double[sheet.size()];
        for (int i = 0; i < CLUES.length; i++) {
            weights[i] = new double[CLUES[i].named() ? Clue.patterns() : edges.get(i).length + 1];
            cells[i] = new short[sums.length];
            for (int row = 0; row < sums.length; row++) {
                double value = sheet.clues(row)[i];
                cells[i][row] = (short) (CLUES[i].named() ? value : Scorecard.cell(edges.get(i), value));
            }
        }
    }

    static Scorecard of(Sheet sheet) {
        ScorecardFit fit = new ScorecardFit(sheet);
        for (int round = 0; round < ROUNDS; round++) {
            fit.settleBase();
            for (int clue = 0; clue < CLUES.length; clue++) {
                fit.settle(clue);
            }
        }
        return fit.card();
    }

    private void settleBase() {
        double slope = 0;
        double bend = 0;
        for (int row = 0; row < sums.length; row++) {
            double p = chance(row);
            slope += (rights[row] ? 1 : 0) - p;
            bend += p * (1 - p);
        }
        double step = slope / bend;
        base += step;
        for (int row = 0; row < sums.length; row++) {
            sums[row] += step;
        }
    }

    private void settle(int clue) {
        double[] slopes = new double[weights[clue].length];
        double[] bends = new double[slopes.length];
        for (int row = 0; row < sums.length; row++) {
            double p = chance(row);
            slopes[cells[clue][row]] += (rights[row] ? 1 : 0) - p;
            bends[cells[clue][row]] += p * (1 - p);
        }
        double[] steps = new double[slopes.length];
        for (int cell = 0; cell < steps.length; cell++) {
            steps[cell] = (slopes[cell] - PULL * weights[clue][cell]) / (bends[cell] + PULL);
            weights[clue][cell] += steps[cell];
        }
        for (int row = 0; row < sums.length; row++) {
            sums[row] += steps[cells[clue][row]];
        }
    }

    private double chance(int row) {
        return 1 / (1 + Math.exp(-sums[row]));
    }

    private Scorecard card() {
        List<int[]> points = new ArrayList<>();
        for (double[] column : weights) {
            int[] rounded = new int[column.length];
            for (int cell = 0; cell < column.length; cell++) {
                rounded[cell] = points(column[cell]);
            }
            points.add(rounded);
        }
        return new Scorecard(edges, points, points(base));
    }

    private static int points(double weight) {
        return (int) Math.round(Scorecard.POINTS_PER_LOGIT * weight);
    }
}
