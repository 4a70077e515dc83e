package org.trellis.bench.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.trellis.paths.domain.planner.optimise.Problem;
import org.trellis.paths.domain.planner.optimise.Problem.Item;
import org.trellis.paths.domain.planner.optimise.Problem.Way;
import org.trellis.paths.domain.planner.optimise.Problem.Week;

/** Made-up planning problems, small enough to be solved exactly or as large as a student's year. */
final class Instances {

    private static final int MODES = 4;

    private final Random random;

    Instances(long seed) {
        random = new Random(seed);
    }

    /** At most thirty activities in all. */
    Problem small() {
        int ways = 1 + random.nextInt(3);
        int items = Math.max(6, 30 / ways - random.nextInt(4));
        return make(items, ways, items / 2 + 8);
    }

    Problem make(int items, int ways, int weeks) {
        List<Item> list = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            list.add(item(item, items, ways, weeks));
        }
        return new Problem(list, calendar(weeks), 3, List.of(250, 250, 250, 250), random.nextLong());
    }

    private List<Week> calendar(int weeks) {
        List<Week> calendar = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            int minutes = random.nextInt(8) == 0 ? 90 : 150;
            calendar.add(new Week(minutes, 60, 80));
        }
        return calendar;
    }

    /** The same, with nothing in it that anybody could like more or less. */
    static Way plain(Way w) {
        return new Way(
                w.minutes(),
                w.deviceMinutes(),
                w.weeks(),
                0,
                w.inBlock(),
                w.firstWeek(),
                w.lastWeek(),
                0,
                Problem.UNKNOWN);
    }

    private Item item(int number, int items, int ways, int weeks) {
        List<Integer> before = new ArrayList<>();
        for (int edge = random.nextInt(3); edge > 0 && number > 0; edge--) {
            int first = Math.max(0, number - 1 - random.nextInt(8));
            if (!before.contains(first)) {
                before.add(first);
            }
        }
        int due =
                random.nextInt(4) == 0 ? Problem.NEVER : Math.max(1, number * weeks / (2 * items) + random.nextInt(4));
        List<Way> list = new ArrayList<>();
        for (int way = 0; way < ways; way++) {
            list.add(way(weeks));
        }
        return new Item(number % 4, due, 1 + random.nextInt(3), true, 0, before, list, null);
    }

    private Way way(int weeks) {
        int minutes = 25 + 5 * random.nextInt(12);
        boolean screen = random.nextInt(3) == 0;
        boolean window = random.nextInt(8) == 0;
        int opens = window ? random.nextInt(weeks / 2) : 0;
        return new Way(
                minutes,
                screen ? minutes / 2 : 0,
                minutes > 75 ? 2 : 1,
                random.nextInt(MODES),
                random.nextInt(8) == 0,
                opens,
                window ? opens + weeks / 2 : Problem.NEVER,
                10 * random.nextInt(4),
                random.nextInt(3) == 0 ? Problem.UNKNOWN : 400 + random.nextInt(550));
    }
}
