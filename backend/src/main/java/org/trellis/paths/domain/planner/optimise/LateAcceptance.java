package org.trellis.paths.domain.planner.optimise;

import java.util.Arrays;

/**
 * Keeps a move when the plan is no worse than the present one, or than the one some moves ago (late acceptance hill
 * climbing: Burke, Bykov, EJOR 2017).
 */
final class LateAcceptance {

    private static final int MEMORY = 10;

    private LateAcceptance() {}

    /** Ends with the best. */
    static void run(Moves moves, int count, Measure measure) {
        Cost cost = moves.cost();
        Cost best = cost;
        moves.remember();
        Cost[] memory = new Cost[MEMORY];
        Arrays.fill(memory, cost);
        for (int move = 0; move < count; move++) {
            if (moves.vary()) {
                Cost next = moves.cost();
                if (measure.compare(next, cost) > 0 && measure.compare(next, memory[move % MEMORY]) > 0) {
                    moves.undo();
                } else {
                    cost = next;
                    if (measure.compare(cost, best) < 0) {
                        best = cost;
                        moves.remember();
                    }
                }
            }
            memory[move % MEMORY] = cost;
        }
        moves.recall();
    }
}
