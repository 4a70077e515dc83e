package org.trellis.paths.domain.planner.optimise;

import java.util.Arrays;
import org.trellis.paths.domain.planner.optimise.Tables.Ways;

/** What a schedule costs, kept up to date with every item that gets or loses its place: the search looks very often. */
final class Tally {

    private static final int MILLI = 1000;
    private static final int WAIT_MILLI_PER_WEEK = 100;
    private static final int OPENS_MILLI_PER_WEEK = 4_000;
    private static final int SWAPPED = 3;

    long late;
    long unserved;
    long challenge;
    long interest;
    long wait;
    long switches;
    long change;
    final long[] modeMinutes;
    private final Tables tables;
    private final int[] inArea;
    private final int[] areas;

    Tally(Tables tables) {
        this.tables = tables;
        modeMinutes = new long[tables.modeShares.length];
        inArea = new int[tables.weeks * tables.areas];
        areas = new int[tables.weeks];
        clear();
    }

    /** Nothing has a place. */
    void clear() {
        late = 0;
        unserved = 0;
        challenge = 0;
        interest = 0;
        wait = 0;
        switches = 0;
        change = 0;
        Arrays.fill(modeMinutes, 0);
        Arrays.fill(inArea, 0);
        Arrays.fill(areas, 0);
        for (int item = 0; item < tables.items; item++) {
            without(item, 1);
        }
    }

    void place(int item, int way, int week) {
        without(item, -1);
        with(item, way, week, 1);
        int end = end(item, way, week);
        for (int w = week; w < end; w++) {
            if (inArea[w * tables.areas + tables.area[item]]++ == 0 && areas[w]++ > 0) {
                switches++;
            }
        }
    }

    void remove(int item, int way, int week) {
        without(item, 1);
        with(item, way, week, -1);
        int end = end(item, way, week);
        for (int w = week; w < end; w++) {
            if (--inArea[w * tables.areas + tables.area[item]] == 0 && --areas[w] > 0) {
                switches--;
            }
        }
    }

    private int end(int item, int way, int week) {
        return Math.min(tables.weeks, week + tables.ways[item].weeks[way]);
    }

    /** Later than anything that has a place; a check that finds no room is just missed. */
    private void without(int item, int sign) {
        if (tables.required[item]) {
            late += sign * 2L * tables.weeks * tables.weight[item];
        } else {
            unserved += sign;
        }
        change += tables.heldWeek[item] < 0 ? 0 : sign * disturbance(tables.heldWeek[item]);
    }

    private void with(int item, int way, int week, int sign) {
        Ways ways = tables.ways[item];
        late += sign * tables.late(item, way, week);
        int perWeek = WAIT_MILLI_PER_WEEK + OPENS_MILLI_PER_WEEK * tables.after[item].length;
        wait += sign * (long) perWeek * week;
        challenge += sign * (long) ways.miss[way];
        interest += sign * (long) MILLI * ways.mismatch[way];
        if (modeMinutes.length > 0) {
            modeMinutes[ways.mode[way]] += sign * (long) ways.minutes[way];
        }
        change += sign * changed(item, way, week);
    }

    private int changed(int item, int way, int week) {
        int held = tables.heldWeek[item];
        if (held < 0) {
            return 0;
        }
        int moved = week == held ? 0 : disturbance(held);
        return way == tables.heldWay[item] ? moved : moved + SWAPPED;
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
