package org.trellis.paths.domain.planner.optimise;

/** Moves of the order: an item takes its place sooner or later in turn, is done another way, or waits. */
final class OrderMoves implements Moves {

    private static final int FARTHEST_WAIT = 6;

    private final Tables tables;
    private Genes genes;
    private final int[] movable;
    private final Chance chance;
    private final Objective objective;
    private final Schedule schedule;
    private final int[] place;
    private Genes best;
    private Runnable undo = () -> {};

    OrderMoves(Genes start, int[] movable, Chance chance) {
        this.tables = start.tables;
        this.genes = start.copy();
        this.best = start;
        this.movable = movable;
        this.chance = chance;
        objective = new Objective(tables);
        schedule = new Schedule(tables);
        place = new int[tables.items];
    }

    /** What the order makes; to be read after {@link #cost} or {@link #recall}. */
    Schedule schedule() {
        return schedule;
    }

    @Override
    public Cost cost() {
        genes.decode(schedule);
        return objective.of(schedule);
    }

    @Override
    public void undo() {
        undo.run();
    }

    @Override
    public void remember() {
        best = genes.copy();
    }

    @Override
    public void recall() {
        genes = best.copy();
        genes.decode(schedule);
    }

    @Override
    public boolean vary() {
        int item = movable[chance.below(movable.length)];
        int kind = chance.below(10);
        if (kind < 3 && tables.ways[item].count > 1) {
            return otherWay(item);
        }
        return kind < 6 ? otherFloor(item) : otherTurn(item);
    }

    private boolean otherWay(int item) {
        int before = genes.way[item];
        int other = chance.below(tables.ways[item].count - 1);
        genes.way[item] = other < before ? other : other + 1;
        undo = () -> genes.way[item] = before;
        return true;
    }

    private boolean otherFloor(int item) {
        int before = genes.floor[item];
        int wait = Math.max(0, schedule.week[item]) + chance.below(2 * FARTHEST_WAIT + 1) - FARTHEST_WAIT;
        genes.floor[item] = chance.below(4) == 0 ? 0 : Math.clamp(wait, 0, tables.weeks - 1);
        undo = () -> genes.floor[item] = before;
        return genes.floor[item] != before;
    }

    private boolean otherTurn(int item) {
        for (int at = 0; at < place.length; at++) {
            place[genes.order[at]] = at;
        }
        int low = 0;
        for (int first : tables.before[item]) {
            low = Math.max(low, place[first] + 1);
        }
        int high = place.length - 1;
        for (int successor : tables.after[item]) {
            high = Math.min(high, place[successor] - 1);
        }
        int from = place[item];
        int to = low + chance.below(high - low + 1);
        shift(from, to);
        undo = () -> shift(to, from);
        return from != to;
    }

    private void shift(int from, int to) {
        int[] order = genes.order;
        int item = order[from];
        if (from < to) {
            System.arraycopy(order, from + 1, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + 1, from - to);
        }
        order[to] = item;
    }
}
