package org.trellis.mastery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Brings in histories in bulk, for a demo district or a move from another system. Everything goes through the log, and
 * the states are rebuilt from it: no state can be brought in that its evidence does not bear. No events are published.
 * Call inside a transaction.
 */
public interface HistoryLoad {

    /** Adopts a rule version from then on; the one in force before is retired. Do this before {@link #load}. */
    RuleRef adoptRule(String name, RuleParameters parameters, UUID by, Instant at);

    /**
     * Once for each student: their works and decisions are put in order of time, and must be newer than what the log
     * already has of the student.
     *
     * @return how many states the students named have after it
     */
    int load(List<PastWork> works, List<PastDecision> decisions);
}
