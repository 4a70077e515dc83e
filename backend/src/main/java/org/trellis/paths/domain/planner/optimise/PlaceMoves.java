package org.trellis.paths.domain.planner.optimise;

/** Moves of single places: one item goes elsewhere or is done another way, or two change places; all others stay. */
final class PlaceMoves implements Moves {

    private static final int FARTHEST = 6;

    private final Tables tables;
    private final Schedule schedule;
    private final int[] movable;
    private final Chance chance;
    private final Objective objective;
    private final int[] bestWeeks;
    private final int[] bestWays;
    private final int[] items;
    private final int[] ways;
    private final int[] weeks;
    private final int[] waysBefore;
    private final int[] weeksBefore;
    private int count;

    PlaceMoves(Schedule schedule, int[] movable, Chance chance) {
        this.tables = schedule.tables;
        this.schedule = schedule;
        this.movable = movable;
        this.chance = chance;
        objective = new Objective(tables);
        bestWeeks = new int[tables.items];
        bestWays = new int[tables.items];
        items = new int[tables.items];
        ways = new int[tables.items];
        weeks = new int[tables.items];
        waysBefore = new int[tables.items];
        weeksBefore = new int[tables.items];
    }

    Schedule best() {
        Schedule best = new Schedule(tables);
        best.placeAll(bestWeeks, bestWays);
        return best;
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
    public boolean vary() {
        int item = movable[chance.below(movable.length)];
        if (!schedule.placed(item)) {
            return false;
        }
        count = 0;
        int kind = chance.below(20);
        if (kind < 10) {
            return elsewhere(item) && go();
        }
        if (kind < 16) {
            return exchanged(item, movable[chance.below(movable.length)]) && go();
        }
        return kind < 18 ? allLater(schedule.week[item]) && go() : weeksExchanged(schedule.week[item]) && go();
    }

    /** Only where what it needs is over and what needs it has not begun. */
    private boolean elsewhere(int item) {
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
        if (low > high) {
            return false;
        }
        int week = low + chance.below(high - low + 1);
        add(item, way, week);
        return week != now || way != schedule.way[item];
    }

    /** Each in the other's week; one time in four the first is done another way there. */
    private boolean exchanged(int item, int other) {
        if (!schedule.placed(other) || schedule.week[item] == schedule.week[other]) {
            return false;
        }
        int way = chance.below(4) == 0 ? chance.below(tables.ways[item].count) : schedule.way[item];
        add(item, way, schedule.week[other]);
        add(other, schedule.way[other], schedule.week[item]);
        return true;
    }

    /** Everything from a week on happens a week later, or sooner. */
    private boolean allLater(int from) {
        int by = chance.below(2) == 0 ? 1 : -1;
        for (int item : movable) {
            if (schedule.placed(item) && schedule.week[item] >= from) {
                add(item, schedule.way[item], schedule.week[item] + by);
            }
        }
        return from + by >= 0;
    }

    /** What begins in a week and what begins in the next change places. */
    private boolean weeksExchanged(int from) {
        for (int item : movable) {
            int week = schedule.week[item];
            if (schedule.placed(item) && (week == from || week == from + 1)) {
                add(item, schedule.way[item], week == from ? week + 1 : week - 1);
            }
        }
        return true;
    }

    private void add(int item, int way, int week) {
        items[count] = item;
        ways[count] = way;
        weeks[count] = week;
        count++;
    }

    /** All of it or nothing. */
    private boolean go() {
        for (int i = 0; i < count; i++) {
            weeksBefore[i] = schedule.week[items[i]];
            waysBefore[i] = schedule.way[items[i]];
            schedule.remove(items[i]);
        }
        boolean fits = true;
        for (int i = 0; i < count && fits; i++) {
            fits = schedule.fits(items[i], ways[i], weeks[i]);
            if (fits) {
                schedule.place(items[i], ways[i], weeks[i]);
            }
        }
        for (int i = 0; i < count && fits; i++) {
            fits = schedule.inOrder(items[i]);
        }
        if (!fits) {
            undo();
        }
        return fits;
    }

    @Override
    public void undo() {
        for (int i = 0; i < count; i++) {
            if (schedule.placed(items[i])) {
                schedule.remove(items[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            schedule.place(items[i], waysBefore[i], weeksBefore[i]);
        }
    }
}
