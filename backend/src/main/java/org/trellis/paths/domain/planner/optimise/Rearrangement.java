package org.trellis.paths.domain.planner.optimise;

import org.trellis.paths.domain.planner.optimise.Tables.Ways;

/**
 * Some items are wanted elsewhere: all of them go, or none. Most of what chance proposes comes to nothing, so what needs no
 * change of the schedule is asked first.
 */
final class Rearrangement {

    private final Tables tables;
    private final Schedule schedule;
    private final Measure measure;
    private final int[] items;
    private final int[] weeksBefore;
    private final int[] waysBefore;
    private final int[] week;
    private final int[] way;
    private int count;

    Rearrangement(Schedule schedule, Measure measure) {
        this.tables = schedule.tables;
        this.schedule = schedule;
        this.measure = measure;
        items = new int[tables.items];
        weeksBefore = new int[tables.items];
        waysBefore = new int[tables.items];
        week = schedule.week.clone();
        way = schedule.way.clone();
    }

    /** A new one, from where everything is now. */
    void begin() {
        count = 0;
    }

    void want(int item, int inWay, int inWeek) {
        items[count++] = item;
        way[item] = inWay;
        week[item] = inWeek;
    }

    /** False where it cannot be, or costs what nothing makes up for; then all is as before. */
    boolean make() {
        if (count == 0 || !isWorthTrying()) {
            for (int i = 0; i < count; i++) {
                want(i, schedule.way, schedule.week);
            }
            return false;
        }
        for (int i = 0; i < count; i++) {
            weeksBefore[items[i]] = schedule.week[items[i]];
            waysBefore[items[i]] = schedule.way[items[i]];
            schedule.remove(items[i]);
        }
        for (int i = 0; i < count; i++) {
            int item = items[i];
            if (!schedule.fits(item, way[item], week[item])) {
                undo();
                return false;
            }
            schedule.place(item, way[item], week[item]);
        }
        return true;
    }

    void undo() {
        for (int i = 0; i < count; i++) {
            if (schedule.placed(items[i])) {
                schedule.remove(items[i]);
            }
            want(i, waysBefore, weeksBefore);
        }
        for (int i = 0; i < count; i++) {
            schedule.place(items[i], way[items[i]], week[items[i]]);
        }
    }

    /** After the schedule was changed by others. */
    void follow() {
        System.arraycopy(schedule.week, 0, week, 0, week.length);
        System.arraycopy(schedule.way, 0, way, 0, way.length);
    }

    private void want(int number, int[] ways, int[] weeks) {
        way[items[number]] = ways[items[number]];
        week[items[number]] = weeks[items[number]];
    }

    private boolean isWorthTrying() {
        long late = 0;
        long miss = 0;
        for (int i = 0; i < count; i++) {
            int item = items[i];
            if (!isOpen(item) || !isInOrder(item)) {
                return false;
            }
            late += tables.late(item, way[item], week[item])
                    - tables.late(item, schedule.way[item], schedule.week[item]);
            miss += tables.ways[item].miss[way[item]] - tables.ways[item].miss[schedule.way[item]];
        }
        return !measure.forbids(late, miss);
    }

    private boolean isOpen(int item) {
        Ways ways = tables.ways[item];
        return week[item] >= Math.max(tables.firstWeek[item], ways.firstWeek[way[item]])
                && end(item) < tables.weeks
                && end(item) <= ways.lastWeek[way[item]];
    }

    /** After what it needs, and before what needs it; what is fixed may stand anywhere. */
    private boolean isInOrder(int item) {
        for (int first : tables.before[item]) {
            if (week[first] == Schedule.NOWHERE || end(first) >= week[item]) {
                return false;
            }
        }
        for (int successor : tables.after[item]) {
            if (week[successor] != Schedule.NOWHERE && !tables.fixed[successor] && week[successor] <= end(item)) {
                return false;
            }
        }
        return true;
    }

    private int end(int item) {
        return week[item] + tables.ways[item].weeks[way[item]] - 1;
    }
}
