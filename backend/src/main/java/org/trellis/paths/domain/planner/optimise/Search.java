package org.trellis.paths.domain.planner.optimise;

import java.util.stream.IntStream;

/**
 * A fixed number of moves, first of the order in which items take their places, then of single places. Time never decides
 * what a plan looks like.
 */
final class Search {

    /** Divided by the number of items: small problems are searched more closely than large ones, in about the same time. */
    private static final int ORDERS = 19_200;

    private static final int PLACES = 770_000;

    /** More finds hardly anything, however few items there are, and with less nothing large is in time. */
    private static final int MOST_ORDERS = 1_000;

    private static final int FEWEST_ORDERS = 240;
    private static final int MOST_PLACES = 50_000;

    /** A handful of items has no more ways to stand than its number to the third, so many times. */
    private static final int PLACES_OF_A_HANDFUL = 100;

    private final Tables tables;
    private final Measure measure;
    private final Chance chance;
    private final int[] movable;

    Search(Tables tables, Measure measure, long seed) {
        this.tables = tables;
        this.measure = measure;
        chance = new Chance(seed);
        movable = IntStream.range(0, tables.items)
                .filter(i -> !tables.fixed[i] && !tables.kept[i] && tables.ways[i].count > 0)
                .toArray();
    }

    Schedule improve(Genes start) {
        if (movable.length == 0) {
            Schedule schedule = new Schedule(tables);
            start.decode(schedule);
            return schedule;
        }
        OrderMoves orders = new OrderMoves(start, movable, chance);
        LateAcceptance.run(orders, Math.clamp(ORDERS / movable.length, FEWEST_ORDERS, MOST_ORDERS), measure);
        Schedule found = orders.schedule();
        if (!pushed(found)) {
            Threshold.run(new PlaceMoves(found, movable, chance, measure), places(movable.length), measure);
        }
        return found;
    }

    private static int places(int items) {
        long cube = (long) items * items * items;
        return (int) Math.min(PLACES_OF_A_HANDFUL * cube, Math.min(MOST_PLACES, PLACES / items));
    }

    /** Then single places do not move any more: what was pushed should move no farther than it has to. */
    private boolean pushed(Schedule schedule) {
        return IntStream.range(0, tables.items).anyMatch(i -> tables.kept[i] && schedule.week[i] != tables.heldWeek[i]);
    }
}
