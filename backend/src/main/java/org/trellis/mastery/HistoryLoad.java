package org.trellis.mastery;

import java.util.List;

/**
 * Brings in histories in bulk, for a demo district or a move from another system. Everything goes through the log, and
 * the states are rebuilt from it: no state can be brought in that its evidence does not bear. No events are published.
 */
public interface HistoryLoad {

    /**
     * Call inside a transaction, once for each student: the log takes the given times in order, so entries must be newer
     * than what a student already has.
     *
     * @return how many states there are after it for the students named
     */
    int load(List<PastWork> works, List<PastDecision> decisions);
}
