package org.trellis.paths.domain.planner.optimise;

/** Moves of single places: one item goes elsewhere or is done another way, two or three change places; all others stay. */
final class PlaceMoves implements Moves {

    private static final int FARTHEST = 6;

    private final Tables tables;
    private final Schedule schedule;
    private final int[] movable;
    private final Chance chance;
    private final Objective objective;
    private final Rearrangement move;
    private final int[] bestWeeks;
    private final int[] bestWays;

    PlaceMoves(Schedule schedule, int[] movable, Chance chance, Measure measure) {
        this.tables = schedule.tables;
        this.schedule = schedule;
        this.movable = movable;
        this.chance = chance;
        objective = new Objective(tables);
        move = new Rearrangement(schedule, measure);
        bestWeeks = new int[tables.items];
        bestWays = new int[tables.items];
    }

    @Override
    public Cost cost() {
        return objective.of(schedule);
    }

    @Override
    public void remember() {
        System.arraycopy(schedule.week, 0, bestWeeks, 0, bestWeeks.length);
        System.arraycopy(schedule.way, 0, bestWays, 0, bestWays.length);
    }

    @Override
    public void recall() {
        schedule.placeAll(bestWeeks, bestWays);
        move.follow();
    }

    @Override
    public void undo() {
        move.undo();
    }

    @Override
    public boolean vary() {
        move.begin();
        int item = any();
        int kind = chance.below(40);
        if (!schedule.placed(item)) {
            return false;
        }
        if (kind < 18) {
            elsewhere(item);
        } else if (kind < 34) {
            exchanged(item, any());
        } else if (kind < 38) {
            rotated(item, any(), any());
        } else if (kind < 39) {
            allLater(schedule.week[item]);
        } else {
            weeksExchanged(schedule.week[item]);
        }
        return move.make();
    }

    private int any() {
        return movable[chance.below(movable.length)];
    }

    /** Only where what it needs is over and what needs it has not begun. */
    private void elsewhere(int item) {
        int now = schedule.week[item];
        int way = chance.below(2) == 0 ? schedule.way[item] : chance.below(tables.ways[item].count);
        int low = Math.max(Math.max(0, tables.firstWeek[item]), now - FARTHEST);
        for (int first : tables.before[item]) {
            low = schedule.placed(first) ? Math.max(low, schedule.finish(first) + 1) : low;
        }
        int high = now + FARTHEST;
        int span = tables.ways[item].weeks[way];
        for (int successor : tables.after[item]) {
            if (schedule.placed(successor) && !tables.fixed[successor]) {
                high = Math.min(high, schedule.week[successor] - span);
            }
        }
        int week = low > high ? now : low + chance.below(high - low + 1);
        if (week != now || way != schedule.way[item]) {
            move.want(item, way, week);
        }
    }

    /** Each in the other's week; one time in four the first is done another way there. */
    private void exchanged(int item, int other) {
        if (schedule.placed(other) && schedule.week[item] != schedule.week[other]) {
            int way = chance.below(4) == 0 ? chance.below(tables.ways[item].count) : schedule.way[item];
            move.want(item, way, schedule.week[other]);
            move.want(other, schedule.way[other], schedule.week[item]);
        }
    }

    /** Each in the week of the next, the last in that of the first. */
    private void rotated(int first, int second, int third) {
        boolean three = first != third && schedule.placed(second) && schedule.placed(third);
        if (three && schedule.week[first] != schedule.week[second] && schedule.week[second] != schedule.week[third]) {
            move.want(first, schedule.way[first], schedule.week[second]);
            move.want(second, schedule.way[second], schedule.week[third]);
            move.want(third, schedule.way[third], schedule.week[first]);
        }
    }

    /** Everything from a week on happens a week later, or sooner. */
    private void allLater(int from) {
        int by = chance.below(2) == 0 ? 1 : -1;
        for (int item : movable) {
            if (schedule.placed(item) && schedule.week[item] >= from) {
                move.want(item, schedule.way[item], schedule.week[item] + by);
            }
        }
    }

    /** What begins in a week and what begins in the next change places. */
    private void weeksExchanged(int from) {
        for (int item : movable) {
            int week = schedule.week[item];
            if (schedule.placed(item) && (week == from || week == from + 1)) {
                move.want(item, schedule.way[item], week == from ? week + 1 : week - 1);
            }
        }
    }
}
