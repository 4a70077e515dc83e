package org.trellis.mastery.domain.estimate;

import java.util.List;

/**
 * How likely success is on this activity, by adding points that anyone can read off a table.
 *
 * @param edges of each clue's cells, rising; empty for a named clue
 * @param points of each clue's cells
 * @param base points everybody starts with
 */
public record Scorecard(List<double[]> edges, List<int[]> points, int base) {

    /** This many points are one logit. */
    public static final double POINTS_PER_LOGIT = 20;

    private static final Clue[] CLUES = Clue.values();

    /** @param clues in the order of {@link Clue}, as a {@link Trail} gives them */
    public double chance(double[] clues) {
        int sum = base;
        for (int i = 0; i < CLUES.length; i++) {
            sum += points.get(i)[cell(i, clues[i])];
        }
        return EvidenceFilter.sigmoid(sum / POINTS_PER_LOGIT);
    }

    private int cell(int clue, double value) {
        return CLUES[clue].named() ? (int) value : cell(edges.get(clue), value);
    }

    /** The cell a value falls into: as many as there are edges at or below it. */
    public static int cell(double[] edges, double value) {
        int cell = 0;
        while (cell < edges.length && edges[cell] <= value) {
            cell++;
        }
        return cell;
    }
}
