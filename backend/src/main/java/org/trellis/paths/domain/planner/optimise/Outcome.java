package org.trellis.paths.domain.planner.optimise;

import java.util.List;
import java.util.stream.IntStream;
import org.trellis.paths.domain.planner.optimise.Solution.Obstacle;
import org.trellis.paths.domain.planner.optimise.Solution.Place;
import org.trellis.paths.domain.planner.optimise.Tables.Ways;

/** Reads a solution off a schedule, with the reason for whatever has no place. */
final class Outcome {

    private final Tables tables;
    private final Schedule schedule;

    private Outcome(Schedule schedule) {
        this.tables = schedule.tables;
        this.schedule = schedule;
    }

    static Solution of(Schedule schedule) {
        Outcome outcome = new Outcome(schedule);
        List<Place> places = IntStream.range(0, schedule.tables.items)
                .mapToObj(outcome::place)
                .toList();
        return new Solution(places, new Objective(schedule.tables).of(schedule));
    }

    private Place place(int item) {
        return schedule.placed(item)
                ? new Place(schedule.week[item], schedule.finish(item), schedule.way[item], Obstacle.NONE)
                : new Place(Schedule.NOWHERE, Schedule.NOWHERE, Schedule.NOWHERE, obstacle(item));
    }

    private Obstacle obstacle(int item) {
        Ways ways = tables.ways[item];
        if (ways.count == 0) {
            return Obstacle.NO_WAY;
        }
        int earliest = Genes.earliest(schedule, item, 0);
        if (earliest < 0) {
            return Obstacle.NEEDS_UNPLACED;
        }
        boolean closed = IntStream.range(0, ways.count)
                .allMatch(w -> ways.lastWeek[w] < Math.max(earliest, ways.firstWeek[w]) + ways.weeks[w] - 1);
        return closed ? Obstacle.WINDOW_CLOSED : Obstacle.NO_ROOM;
    }
}
