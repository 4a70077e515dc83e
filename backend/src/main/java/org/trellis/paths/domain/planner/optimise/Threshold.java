package org.trellis.paths.domain.planner.optimise;

/** Keeps a move that loses less than a threshold, which sinks to nothing (threshold accepting: Dueck, Scheuer, 1990). */
final class Threshold {

    /** About what an uneven hour or two switches cost, in thousandths of a minute. */
    private static final long FIRST = 20_000;

    private Threshold() {}

    static void run(Moves moves, int count, Measure measure) {
        Cost cost = moves.cost();
        Cost best = cost;
        moves.remember();
        for (int move = 0; move < count; move++) {
            if (moves.vary()) {
                Cost next = moves.cost();
                if (measure.loss(next, cost) > FIRST * (count - move) / count) {
                    moves.undo();
                } else {
                    cost = next;
                    if (measure.compare(cost, best) < 0) {
                        best = cost;
                        moves.remember();
                    }
                }
            }
        }
    }
}
