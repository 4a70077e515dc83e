package org.trellis.paths.domain.planner.optimise;

import org.trellis.paths.domain.planner.optimise.Problem.Way;

/** What a schedule costs, term by term. All numbers are whole, so that no machine rounds differently. */
final class Objective {

    /** Three in four: hard enough to learn from, easy enough to succeed. */
    private static final int WANTED_SUCCESS = 750;

    private static final int MILLI = 1000;
    private static final int SWITCH_MINUTES = 10;
    private static final int LOAD_MILLI_PER_MINUTE = 250;

    private final Tables tables;
    private final long[] terms = new long[Term.values().length];

    Objective(Tables tables) {
        this.tables = tables;
    }

    Cost of(Schedule schedule) {
        Tally tally = schedule.tally;
        long wish = tally.interest
                + modes(tally.modeMinutes)
                + (long) MILLI * SWITCH_MINUTES * tally.switches
                + LOAD_MILLI_PER_MINUTE * schedule.load
                + tally.wait;
        return new Cost(tally.late, tally.unserved, tally.challenge, wish, tally.change);
    }

    /** By the number of the term; overwritten by the next call. */
    long[] terms(Schedule schedule) {
        Tally tally = schedule.tally;
        terms[Term.LATE.ordinal()] = tally.late;
        terms[Term.UNSERVED.ordinal()] = tally.unserved;
        terms[Term.CHALLENGE.ordinal()] = tally.challenge;
        terms[Term.INTEREST.ordinal()] = tally.interest;
        terms[Term.MODES.ordinal()] = modes(tally.modeMinutes);
        terms[Term.SWITCHES.ordinal()] = (long) MILLI * SWITCH_MINUTES * tally.switches;
        terms[Term.LOAD.ordinal()] = LOAD_MILLI_PER_MINUTE * schedule.load;
        terms[Term.WAIT.ordinal()] = tally.wait;
        terms[Term.CHANGE.ordinal()] = tally.change;
        return terms;
    }

    static int miss(Way way) {
        return way.success() == Problem.UNKNOWN ? 0 : Math.abs(way.success() - WANTED_SUCCESS);
    }

    private long modes(long[] modeMinutes) {
        long all = 0;
        for (long minutes : modeMinutes) {
            all += minutes;
        }
        long sum = 0;
        for (int m = 0; m < modeMinutes.length; m++) {
            sum += Math.abs(MILLI * modeMinutes[m] - tables.modeShares[m] * all);
        }
        return sum;
    }
}
