package org.trellis.paths.domain.planner.optimise;

import java.util.Arrays;
import org.trellis.paths.domain.planner.optimise.Tables.Ways;

/** Which item is done in which way from which week on, and how full that makes the weeks. */
final class Schedule {

    static final int NOWHERE = -1;

    final Tables tables;
    final int[] week;
    final int[] way;
    final int[] used;
    final int[] blockUsed;
    final int[] deviceUsed;
    final int[] open;
    final Tally tally;
    /** Minutes by which each week differs from the one before. */
    long load;

    Schedule(Tables tables) {
        this.tables = tables;
        week = new int[tables.items];
        way = new int[tables.items];
        used = new int[tables.weeks];
        blockUsed = new int[tables.weeks];
        deviceUsed = new int[tables.weeks];
        open = new int[tables.weeks];
        tally = new Tally(tables);
        Arrays.fill(week, NOWHERE);
    }

    void clear() {
        Arrays.fill(week, NOWHERE);
        Arrays.fill(used, 0);
        Arrays.fill(blockUsed, 0);
        Arrays.fill(deviceUsed, 0);
        Arrays.fill(open, 0);
        load = 0;
        tally.clear();
    }

    /** The same places. */
    void placeAll(int[] weeks, int[] inWays) {
        clear();
        for (int item = 0; item < tables.items; item++) {
            if (weeks[item] != NOWHERE) {
                place(item, inWays[item], weeks[item]);
            }
        }
    }

    boolean placed(int item) {
        return week[item] != NOWHERE;
    }

    /** The last week an item is worked on. */
    int finish(int item) {
        return week[item] + tables.ways[item].weeks[way[item]] - 1;
    }

    /** The first week from {@code earliest} on in which an item fits in this way; {@link #NOWHERE} if there is none. */
    int firstFit(int item, int inWay, int earliest) {
        Ways ways = tables.ways[item];
        int span = ways.weeks[inWay];
        int last = Math.min(tables.weeks - 1, ways.lastWeek[inWay]) - span + 1;
        for (int w = Math.max(earliest, ways.firstWeek[inWay]); w <= last; w++) {
            if (fits(ways, inWay, w, span)) {
                return w;
            }
        }
        return NOWHERE;
    }

    boolean fits(int item, int inWay, int inWeek) {
        Ways ways = tables.ways[item];
        int span = ways.weeks[inWay];
        int last = Math.min(tables.weeks - 1, ways.lastWeek[inWay]) - span + 1;
        return inWeek >= ways.firstWeek[inWay] && inWeek <= last && fits(ways, inWay, inWeek, span);
    }

    /** Whether an item comes after what it needs, and before what needs it; what is fixed may stand anywhere. */
    boolean inOrder(int item) {
        for (int first : tables.before[item]) {
            if (!placed(first) || finish(first) >= week[item]) {
                return false;
            }
        }
        for (int successor : tables.after[item]) {
            if (placed(successor) && !tables.fixed[successor] && week[successor] <= finish(item)) {
                return false;
            }
        }
        return week[item] >= tables.firstWeek[item];
    }

    private boolean fits(Ways ways, int inWay, int from, int span) {
        int share = ways.share[inWay];
        int screen = ways.deviceShare[inWay];
        for (int w = from; w < from + span; w++) {
            if (open[w] >= tables.openAtOnce
                    || used[w] + share > tables.minutes[w]
                    || (screen > 0 && deviceUsed[w] + screen > tables.deviceMinutes[w])
                    || (ways.inBlock[inWay] && blockUsed[w] + share > tables.blockMinutes[w])) {
                return false;
            }
        }
        return true;
    }

    void place(int item, int inWay, int inWeek) {
        week[item] = inWeek;
        way[item] = inWay;
        occupy(item, 1);
        tally.place(item, inWay, inWeek);
    }

    void remove(int item) {
        occupy(item, -1);
        tally.remove(item, way[item], week[item]);
        week[item] = NOWHERE;
    }

    private void occupy(int item, int sign) {
        Ways ways = tables.ways[item];
        int inWay = way[item];
        int from = week[item];
        int end = Math.min(tables.weeks, from + ways.weeks[inWay]);
        load -= unevenness(from, end);
        for (int w = from; w < end; w++) {
            used[w] += sign * ways.share[inWay];
            deviceUsed[w] += sign * ways.deviceShare[inWay];
            blockUsed[w] += ways.inBlock[inWay] ? sign * ways.share[inWay] : 0;
            open[w] += sign;
        }
        load += unevenness(from, end);
    }

    /** Of these weeks against those before, and of the one behind them. */
    private long unevenness(int from, int end) {
        long sum = 0;
        for (int w = Math.max(1, from); w <= end && w < tables.weeks; w++) {
            sum += Math.abs(used[w] - used[w - 1]);
        }
        return sum;
    }
}
