package org.trellis.paths.domain.planner.optimise;

/**
 * Keeps a move that loses less than a threshold, which sinks to nothing (threshold accepting: Dueck, Scheuer, 1990); then
 * once more from the best, a few times.
 */
final class Threshold {

    /** About what an uneven hour or a switch and a half cost, in thousandths of a minute. */
    private static final long FIRST = 16_000;

    private static final int ROUNDS = 5;

    private Threshold() {}

    /** Ends with the best. */
    static void run(Moves moves, int count, Measure measure) {
        Cost best = moves.cost();
        moves.remember();
        for (int round = 0; round < ROUNDS; round++) {
            best = sink(moves, count / ROUNDS, measure, best);
            moves.recall();
        }
    }

    private static Cost sink(Moves moves, int count, Measure measure, Cost start) {
        Cost cost = start;
        Cost best = start;
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
        return best;
    }
}
