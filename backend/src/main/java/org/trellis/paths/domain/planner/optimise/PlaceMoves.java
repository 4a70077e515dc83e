package org.trellis.paths.domain.planner.optimise;

import java.util.Arrays;

/** Moves of single places: one item goes elsewhere or is done another way, or two change places; all others stay. */
final class PlaceMoves implements Moves {

    private static final int FARTHEST = 6;

    private final Tables tables;
    private final Schedule schedule;
    private final int[] movable;
    private final Chance chance;
    private final Objective objective;
    private final Schedule best;
    private int[] moved = {};
    private int[] weeksBefore = {};
    private int[] waysBefore = {};

    PlaceMoves(Schedule schedule, int[] movable, Chance chance) {
        this.tables = schedule.tables;
        this.schedule = schedule;
        this.movable = movable;
        this.chance = chance;
        objective = new Objective(tables);
        best = new Schedule(tables);
    }

    Schedule best() {
        return best;
    }

    @Override
    public Cost cost() {
        return objective.of(schedule);
    }

    @Override
    public void remember() {
        best.copy(schedule);
    }

    @Override
    public boolean vary() {
        int item = movable[chance.below(movable.length)];
        if (!schedule.placed(item)) {
            return false;
        }
        int kind = chance.below(10);
        if (kind < 5) {
            return elsewhere(item);
        }
        return kind < 8 ? exchanged(item, movable[chance.below(movable.length)]) : allLater(schedule.week[item]);
    }

    private boolean elsewhere(int item) {
        int way = chance.below(2) == 0 ? schedule.way[item] : chance.below(tables.ways[item].count);
        int week = schedule.week[item] + chance.below(2 * FARTHEST + 1) - FARTHEST;
        return week >= 0 && go(new int[] {item}, new int[] {way}, new int[] {week});
    }

    private boolean exchanged(int item, int other) {
        return schedule.placed(other)
                && schedule.week[item] != schedule.week[other]
                && go(new int[] {item, other}, new int[] {schedule.way[item], schedule.way[other]}, new int[] {
                    schedule.week[other], schedule.week[item]
                });
    }

    /** Everything from a week on happens a week later, or sooner. */
    private boolean allLater(int from) {
        int by = chance.below(2) == 0 ? 1 : -1;
        int[] items = Arrays.stream(movable)
                .filter(i -> schedule.placed(i) && schedule.week[i] >= from)
                .toArray();
        return from + by >= 0
                && go(
                        items,
                        Arrays.stream(items).map(i -> schedule.way[i]).toArray(),
                        Arrays.stream(items).map(i -> schedule.week[i] + by).toArray());
    }

    /** All of it or nothing. */
    private boolean go(int[] items, int[] ways, int[] weeks) {
        moved = items;
        weeksBefore = new int[items.length];
        waysBefore = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            weeksBefore[i] = schedule.week[items[i]];
            waysBefore[i] = schedule.way[items[i]];
            schedule.remove(items[i]);
        }
        boolean fits = true;
        for (int i = 0; i < items.length && fits; i++) {
            fits = schedule.fits(items[i], ways[i], weeks[i]);
            if (fits) {
                schedule.place(items[i], ways[i], weeks[i]);
            }
        }
        for (int i = 0; i < items.length && fits; i++) {
            fits = schedule.inOrder(items[i]);
        }
        if (!fits) {
            undo();
        }
        return fits;
    }

    @Override
    public void undo() {
        for (int item : moved) {
            if (schedule.placed(item)) {
                schedule.remove(item);
            }
        }
        for (int i = 0; i < moved.length; i++) {
            schedule.place(moved[i], waysBefore[i], weeksBefore[i]);
        }
    }
}
