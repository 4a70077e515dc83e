package org.trellis.paths.domain.planner.optimise;

import java.util.stream.IntStream;

/**
 * A fixed number of moves, first of the order in which items take their places, then of single places. Time never decides
 * what a plan looks like.
 */
final class Search {

    /** So many places are looked at: small problems are searched more closely than large ones. */
    private static final int BUDGET = 24_000;

    private static final int FEWEST = 400;
    private static final int MOST = 4_000;

    /** A single place costs less to look at than an order. */
    private static final int PLACES_PER_ORDER = 8;

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
        Schedule schedule = new Schedule(tables);
        if (movable.length == 0) {
            start.decode(schedule);
            return schedule;
        }
        int moves = Math.clamp(BUDGET / movable.length, FEWEST, MOST);
        OrderMoves orders = new OrderMoves(start, movable, chance);
        LateAcceptance.run(orders, moves, measure);
        orders.best().decode(schedule);
        if (pushed(schedule)) {
            return schedule;
        }
        PlaceMoves places = new PlaceMoves(schedule, movable, chance);
        Threshold.run(places, PLACES_PER_ORDER * moves, measure);
        return places.best();
    }

    /** Then single places do not move any more: what was pushed should move no farther than it has to. */
    private boolean pushed(Schedule schedule) {
        return IntStream.range(0, tables.items).anyMatch(i -> tables.kept[i] && schedule.week[i] != tables.heldWeek[i]);
    }
}
