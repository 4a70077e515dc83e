package org.trellis.paths.domain.planner.optimise;

import java.util.Arrays;
import org.trellis.paths.domain.planner.optimise.Tables.Ways;

/**
 * The start of the search: serial schedule generation in the order of the latest finish that keeps everything behind it
 * in time, then weight, then how much it opens; each item in its cheapest way. Where a plan is in force, its items come
 * first, where they are.
 */
final class FirstGenes {

    private static final int FAR = 1_000_000;

    private final Tables tables;
    private final int[] latest;
    private final int[] unlocks;

    FirstGenes(Tables tables) {
        this.tables = tables;
        latest = new int[tables.items];
        unlocks = new int[tables.items];
        backward(Order.of(tables, (a, b) -> 0));
    }

    Genes make() {
        int[] order = Order.of(tables, this::byUrgency);
        Genes genes = new Genes(tables, order, new int[tables.items], new int[tables.items]);
        for (int item = 0; item < tables.items; item++) {
            if (tables.heldWeek[item] >= 0) {
                genes.floor[item] = tables.heldWeek[item];
                genes.way[item] = tables.heldWay[item];
            }
        }
        chooseWays(genes);
        return genes;
    }

    private void backward(int[] order) {
        for (int at = order.length - 1; at >= 0; at--) {
            int item = order[at];
            latest[item] = Math.min(FAR, tables.dueWeek[item]);
            for (int successor : tables.after[item]) {
                latest[item] = Math.min(latest[item], latest[successor] - shortest(successor));
                unlocks[item] = Math.min(FAR, unlocks[item] + 1 + unlocks[successor]);
            }
        }
    }

    private int shortest(int item) {
        return Math.max(1, Arrays.stream(tables.ways[item].weeks).min().orElse(1));
    }

    private int byUrgency(int a, int b) {
        int held = Integer.compare(held(a), held(b));
        if (held != 0) {
            return held;
        }
        if (latest[a] != latest[b]) {
            return Integer.compare(latest[a], latest[b]);
        }
        return tables.weight[a] != tables.weight[b]
                ? Integer.compare(tables.weight[b], tables.weight[a])
                : Integer.compare(unlocks[b], unlocks[a]);
    }

    private int held(int item) {
        return tables.heldWeek[item] < 0 ? FAR : tables.heldWeek[item];
    }

    private void chooseWays(Genes genes) {
        Schedule schedule = new Schedule(tables);
        genes.placeHeld(schedule);
        for (int item : genes.order) {
            if (tables.kept[item]) {
                genes.push(schedule, item);
            } else if (!tables.fixed[item]) {
                placeCheapest(genes, schedule, item);
            }
        }
    }

    private void placeCheapest(Genes genes, Schedule schedule, int item) {
        int earliest = Genes.earliest(schedule, item, genes.floor[item]);
        boolean held = tables.heldWay[item] >= 0;
        long cheapest = Long.MAX_VALUE;
        int week = Schedule.NOWHERE;
        for (int way = 0; way < tables.ways[item].count && earliest >= 0; way++) {
            int fit = held && way != tables.heldWay[item] ? -1 : schedule.firstFit(item, way, earliest);
            if (fit >= 0 && cost(item, way, fit) < cheapest) {
                cheapest = cost(item, way, fit);
                genes.way[item] = way;
                week = fit;
            }
        }
        if (week >= 0) {
            schedule.place(item, genes.way[item], week);
        }
    }

    private long cost(int item, int way, int week) {
        Ways ways = tables.ways[item];
        int finish = week + ways.weeks[way] - 1;
        long late = Math.max(0, (long) finish - tables.dueWeek[item]);
        return ((late * tables.weight[item] * 1000 + ways.miss[way]) * 1000 + ways.mismatch[way]) * 1000 + finish;
    }
}
