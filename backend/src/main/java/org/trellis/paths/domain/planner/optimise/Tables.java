package org.trellis.paths.domain.planner.optimise;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.trellis.paths.domain.planner.optimise.Problem.Hold;
import org.trellis.paths.domain.planner.optimise.Problem.Item;
import org.trellis.paths.domain.planner.optimise.Problem.Way;
import org.trellis.paths.domain.planner.optimise.Problem.Week;

/** The problem as flat rows of numbers: the search looks at them some hundred thousand times. */
final class Tables {

    final int items;
    final int weeks;
    final int openAtOnce;
    final int[] minutes;
    final int[] blockMinutes;
    final int[] deviceMinutes;
    final int[] dueWeek;
    final int[] weight;
    final boolean[] required;
    final int[] firstWeek;
    final int[] area;
    final int areas;
    final int[][] before;
    final int[][] after;
    final Ways[] ways;
    final int[] heldWeek;
    final int[] heldWay;
    final boolean[] fixed;
    final boolean[] kept;
    final int[] modeShares;

    /** The ways of one item. */
    static final class Ways {
        final int count;
        final int[] minutes;
        final int[] share;
        final int[] deviceShare;
        final int[] weeks;
        final int[] mode;
        final boolean[] inBlock;
        final int[] firstWeek;
        final int[] lastWeek;
        final int[] mismatch;
        final int[] miss;

        private Ways(List<Way> ways) {
            count = ways.size();
            minutes = numbers(ways, Way::minutes);
            share = numbers(ways, w -> Math.ceilDiv(w.minutes(), w.weeks()));
            deviceShare = numbers(ways, w -> Math.ceilDiv(w.deviceMinutes(), w.weeks()));
            weeks = numbers(ways, Way::weeks);
            mode = numbers(ways, Way::mode);
            inBlock = flags(ways, Way::inBlock);
            firstWeek = numbers(ways, Way::firstWeek);
            lastWeek = numbers(ways, Way::lastWeek);
            mismatch = numbers(ways, Way::mismatch);
            miss = numbers(ways, Objective::miss);
        }
    }

    Tables(Problem problem) {
        List<Item> list = problem.items();
        items = list.size();
        weeks = problem.weeks().size();
        openAtOnce = problem.openAtOnce();
        minutes = numbers(problem.weeks(), Week::minutes);
        blockMinutes = numbers(problem.weeks(), Week::blockMinutes);
        deviceMinutes = numbers(problem.weeks(), Week::deviceMinutes);
        dueWeek = numbers(list, Item::dueWeek);
        weight = numbers(list, Item::weight);
        required = flags(list, Item::required);
        firstWeek = numbers(list, Item::firstWeek);
        int[] distinct = list.stream().mapToInt(Item::area).distinct().sorted().toArray();
        areas = distinct.length;
        area = numbers(list, i -> Arrays.binarySearch(distinct, i.area()));
        before = list.stream().map(i -> numbers(i.before(), p -> p)).toArray(int[][]::new);
        after = successors(before);
        ways = list.stream().map(i -> new Ways(i.ways())).toArray(Ways[]::new);
        heldWeek = numbers(list, i -> i.held() == null ? -1 : i.held().week());
        heldWay = numbers(list, i -> i.held() == null ? -1 : i.held().way());
        fixed = flags(list, i -> i.held() != null && i.held().hold() == Hold.FIXED);
        kept = flags(list, i -> i.held() != null && i.held().hold() == Hold.KEPT);
        modeShares = numbers(problem.modeShares(), s -> s);
    }

    /** What it costs that an item is over after its due week. */
    long late(int item, int inWay, int inWeek) {
        int over = inWeek + ways[item].weeks[inWay] - 1 - dueWeek[item];
        return over > 0 && required[item] ? (long) over * weight[item] : 0;
    }

    private static int[][] successors(int[][] before) {
        int[][] after = new int[before.length][0];
        for (int item = 0; item < before.length; item++) {
            for (int first : before[item]) {
                after[first] = Arrays.copyOf(after[first], after[first].length + 1);
                after[first][after[first].length - 1] = item;
            }
        }
        return after;
    }

    private static <T> int[] numbers(List<T> rows, ToIntFunction<T> column) {
        return rows.stream().mapToInt(column).toArray();
    }

    private static <T> boolean[] flags(List<T> rows, Predicate<T> column) {
        boolean[] found = new boolean[rows.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = column.test(rows.get(i));
        }
        return found;
    }
}
