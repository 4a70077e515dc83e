package org.trellis.bench.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trellis.mastery.domain.estimate.Clue;
import org.trellis.mastery.domain.estimate.Scorecard;

/** Clues and answers, row by row. */
final class Sheet {

    private static final int CELLS = 16;

    private final List<double[]> clues = new ArrayList<>();
    private final List<Boolean> rights = new ArrayList<>();

    void add(double[] row, boolean right) {
        clues.add(row);
        rights.add(right);
    }

    void addAll(Sheet other) {
        clues.addAll(other.clues);
        rights.addAll(other.rights);
    }

    int size() {
        return clues.size();
    }

    double[] clues(int row) {
        return clues.get(row);
    }

    boolean[] rights() {
        boolean[] all = new boolean[rights.size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = rights.get(row);
        }
        return all;
    }

    /** Edges by which every cell of an amount has about as many rows. */
    List<double[]> edges() {
        List<double[]> edges = new ArrayList<>();
        for (Clue clue : Clue.values()) {
            edges.add(clue.named() ? new double[0] : quantiles(clue.ordinal()));
        }
        return edges;
    }

    private double[] quantiles(int clue) {
        double[] sorted = clues.stream().mapToDouble(row -> row[clue]).sorted().toArray();
        double[] edges = new double[CELLS - 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = sorted[(int) ((i + 1L) * sorted.length / CELLS)];
        }
        return Arrays.stream(edges).distinct().toArray();
    }

    Forecasts by(Scorecard card) {
        Forecasts forecasts = new Forecasts();
        for (int i = 0; i < size(); i++) {
            forecasts.add(card.chance(clues.get(i)), rights.get(i));
        }
        return forecasts;
    }
}
