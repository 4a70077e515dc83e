package org.trellis.paths.domain.planner.optimise;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Orders in which everything comes after what it needs. */
final class Order {

    private Order() {}

    /**
     * @param compare below zero when the first item should come before the second, if both may; ties go by number
     * @throws IllegalArgumentException when prerequisites run in a circle
     */
    static int[] of(Tables tables, IntBinaryOperator compare) {
        int[] order = new int[tables.items];
        int[] waiting = Arrays.stream(tables.before).mapToInt(p -> p.length).toArray();
        for (int at = 0; at < order.length; at++) {
            int best = -1;
            for (int item = 0; item < tables.items; item++) {
                if (waiting[item] == 0 && (best < 0 || compare.applyAsInt(item, best) < 0)) {
                    best = item;
                }
            }
            if (best < 0) {
                throw new IllegalArgumentException("prerequisites run in a circle");
            }
            order[at] = best;
            waiting[best] = -1;
            for (int successor : tables.after[best]) {
                waiting[successor]--;
            }
        }
        return order;
    }
}
