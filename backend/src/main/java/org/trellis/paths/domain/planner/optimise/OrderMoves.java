package org.trellis.paths.domain.planner.optimise;

/** Moves of the order: an item takes its place sooner or later in turn, is done another way, or waits. */
final class OrderMoves implements Moves {

    private static final int FARTHEST_WAIT = 6;

    private final Tables tables;
    private final Genes genes;
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

    Genes best() {
        return best;
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
    public boolean vary() {
        int item = movable[chance.below(movable.length)];
        int kind = chance.below(10);
        if (kind < 3 && tables.ways[item].count > 1) {
            otherWay(item);
        } else if (kind < 6) {
            otherFloor(item);
        } else {
            otherTurn(item);
        }
        return true;
    }

    private void otherWay(int item) {
        int before = genes.way[item];
        int other = chance.below(tables.ways[item].count - 1);
        genes.way[item] = other < before ? other : other + 1;
        undo = () -> genes.way[item] = before;
    }

    private void otherFloor(int item) {
        int before = genes.floor[item];
        int wait = Math.max(0, schedule.week[item]) + chance.below(2 * FARTHEST_WAIT + 1) - FARTHEST_WAIT;
        genes.floor[item] = chance.below(4) == 0 ? 0 : Math.clamp(wait, 0, tables.weeks - 1);
        undo = () -> genes.floor[item] = before;
    }

    private void otherTurn(int item) {
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
