package org.trellis.paths.domain.planner.optimise;

import java.util.Arrays;
import org.trellis.paths.domain.planner.optimise.Problem.Way;
import org.trellis.paths.domain.planner.optimise.Tables.Ways;

/** What a schedule costs, term by term. All numbers are whole, so that no machine rounds differently. */
final class Objective {

    /** Three in four: hard enough to learn from, easy enough to succeed. */
    private static final int WANTED_SUCCESS = 750;

    private static final int MILLI = 1000;
    private static final int SWITCH_MINUTES = 10;
    private static final int LOAD_MILLI_PER_MINUTE = 250;
    private static final int WAIT_MILLI_PER_WEEK = 100;
    private static final int OPENS_MILLI_PER_WEEK = 4_000;
    private static final int SWAPPED = 3;

    private final Tables tables;
    private final long[] modeMinutes;
    private final long[] areas;
    private final long[] terms = new long[Term.values().length];

    Objective(Tables tables) {
        this.tables = tables;
        modeMinutes = new long[tables.modeShares.length];
        areas = new long[tables.weeks];
    }

    Cost of(Schedule schedule) {
        long[] all = terms(schedule);
        long wish = all[Term.INTEREST.ordinal()]
                + all[Term.MODES.ordinal()]
                + all[Term.SWITCHES.ordinal()]
                + all[Term.LOAD.ordinal()]
                + all[Term.WAIT.ordinal()];
        return new Cost(
                all[Term.LATE.ordinal()],
                all[Term.UNSERVED.ordinal()],
                all[Term.CHALLENGE.ordinal()],
                wish,
                all[Term.CHANGE.ordinal()]);
    }

    /** By the number of the term; overwritten by the next call. */
    long[] terms(Schedule schedule) {
        Arrays.fill(terms, 0);
        Arrays.fill(modeMinutes, 0);
        Arrays.fill(areas, 0);
        for (int item = 0; item < tables.items; item++) {
            if (schedule.placed(item)) {
                addPlaced(schedule, item);
            } else if (tables.required[item]) {
                // later than anything that has a place
                terms[Term.LATE.ordinal()] += 2L * tables.weeks * tables.weight[item];
            } else {
                terms[Term.UNSERVED.ordinal()]++;
            }
            terms[Term.CHANGE.ordinal()] += change(schedule, item);
        }
        terms[Term.MODES.ordinal()] = modes();
        addWeeks(schedule);
        return terms;
    }

    static int miss(Way way) {
        return way.success() == Problem.UNKNOWN ? 0 : Math.abs(way.success() - WANTED_SUCCESS);
    }

    private void addPlaced(Schedule schedule, int item) {
        Ways ways = tables.ways[item];
        int way = schedule.way[item];
        int end = Math.min(tables.weeks, schedule.week[item] + ways.weeks[way]);
        for (int week = schedule.week[item]; week < end; week++) {
            areas[week] |= tables.area[item];
        }
        int late = schedule.week[item] + ways.weeks[way] - 1 - tables.dueWeek[item];
        if (late > 0 && tables.required[item]) {
            terms[Term.LATE.ordinal()] += (long) late * tables.weight[item];
        }
        int wait = WAIT_MILLI_PER_WEEK + OPENS_MILLI_PER_WEEK * tables.after[item].length;
        terms[Term.WAIT.ordinal()] += (long) wait * schedule.week[item];
        terms[Term.CHALLENGE.ordinal()] += ways.miss[way];
        terms[Term.INTEREST.ordinal()] += (long) MILLI * ways.mismatch[way];
        if (modeMinutes.length > 0) {
            modeMinutes[ways.mode[way]] += ways.minutes[way];
        }
    }

    private long modes() {
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

    private void addWeeks(Schedule schedule) {
        long switches = 0;
        long load = 0;
        int before = schedule.used[0];
        for (int week = 0; week < tables.weeks; week++) {
            switches += Math.max(0, Long.bitCount(areas[week]) - 1);
            load += Math.abs(schedule.used[week] - before);
            before = schedule.used[week];
        }
        terms[Term.SWITCHES.ordinal()] = (long) MILLI * SWITCH_MINUTES * switches;
        terms[Term.LOAD.ordinal()] = LOAD_MILLI_PER_MINUTE * load;
    }

    private int change(Schedule schedule, int item) {
        int held = tables.heldWeek[item];
        if (held < 0) {
            return 0;
        }
        int moved = schedule.week[item] == held ? 0 : disturbance(held);
        return schedule.placed(item) && schedule.way[item] != tables.heldWay[item] ? moved + SWAPPED : moved;
    }

    /** The sooner it was to happen, the more a move disturbs. */
    private static int disturbance(int heldWeek) {
        return switch (heldWeek) {
            case 0 -> 4;
            case 1 -> 2;
            default -> 1;
        };
    }
}
