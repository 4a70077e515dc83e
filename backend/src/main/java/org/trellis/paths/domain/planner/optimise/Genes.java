package org.trellis.paths.domain.planner.optimise;

import org.trellis.paths.domain.planner.optimise.Tables.Ways;

/** What the search varies: the order in which items take their places, the way of each, and its first week. */
final class Genes {

    final int[] order;
    final int[] way;
    final int[] floor;
    final Tables tables;

    Genes(Tables tables, int[] order, int[] way, int[] floor) {
        this.tables = tables;
        this.order = order;
        this.way = way;
        this.floor = floor;
    }

    /** The same for another view of the same problem. */
    Genes in(Tables other) {
        return new Genes(other, order, way, floor);
    }

    Genes copy() {
        return new Genes(tables, order.clone(), way.clone(), floor.clone());
    }

    /** Each item in turn takes the first weeks in which it fits and all it needs is finished. */
    void decode(Schedule into) {
        into.clear();
        placeHeld(into);
        for (int item : order) {
            if (tables.kept[item]) {
                push(into, item);
            } else if (!tables.fixed[item]) {
                placeFirstFit(into, item, earliest(into, item, floor[item]));
            }
        }
    }

    /** The time of what stays is taken before anything new looks for room. */
    void placeHeld(Schedule into) {
        for (int item = 0; item < tables.items; item++) {
            if (tables.fixed[item] || tables.kept[item]) {
                into.place(item, tables.heldWay[item], tables.heldWeek[item]);
            }
        }
    }

    /** Moves a kept item behind what it needs, if that is new or has moved itself; what people put so stays so. */
    void push(Schedule into, int item) {
        int earliest = 0;
        boolean nowhere = false;
        for (int first : tables.before[item]) {
            if (tables.heldWeek[first] < 0 || into.week[first] != tables.heldWeek[first]) {
                nowhere |= !into.placed(first);
                earliest = into.placed(first) ? Math.max(earliest, into.finish(first) + 1) : earliest;
            }
        }
        if (!nowhere && earliest <= tables.heldWeek[item]) {
            return;
        }
        into.remove(item);
        if (!nowhere) {
            placeFirstFit(into, item, earliest);
        }
    }

    private void placeFirstFit(Schedule into, int item, int earliest) {
        int week = earliest < 0 ? Schedule.NOWHERE : into.firstFit(item, way[item], earliest);
        if (week >= 0) {
            into.place(item, way[item], week);
        }
    }

    /** The first week after all it needs; {@link Schedule#NOWHERE} when something it needs has no place. */
    static int earliest(Schedule schedule, int item, int floor) {
        Tables tables = schedule.tables;
        Ways ways = tables.ways[item];
        if (ways.count == 0) {
            return Schedule.NOWHERE;
        }
        int earliest = Math.max(floor, tables.firstWeek[item]);
        for (int first : tables.before[item]) {
            if (!schedule.placed(first)) {
                return Schedule.NOWHERE;
            }
            earliest = Math.max(earliest, schedule.finish(first) + 1);
        }
        return earliest;
    }
}
