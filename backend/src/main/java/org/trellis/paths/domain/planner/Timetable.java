package org.trellis.paths.domain.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.trellis.paths.domain.planner.optimise.Optimiser;
import org.trellis.paths.domain.planner.optimise.Problem;
import org.trellis.paths.domain.planner.optimise.Solution;
import org.trellis.paths.domain.planner.optimise.Solution.Obstacle;
import org.trellis.paths.domain.planner.optimise.Solution.Place;

/** When each thing happens, and in which way: what the optimiser found, in dates and options again. */
final class Timetable {

    private static final int TRIES = 4;

    private final Map<UUID, Unit> units = new HashMap<>();
    private final Map<UUID, Place> places = new HashMap<>();
    private final SchoolWeeks weeks;

    private Timetable(List<Unit> solved, Solution solution, SchoolWeeks weeks) {
        this.weeks = weeks;
        for (int i = 0; i < solved.size(); i++) {
            for (UUID competency : solved.get(i).competencies()) {
                units.put(competency, solved.get(i));
                places.put(competency, solution.places().get(i));
            }
        }
    }

    /** Where weeks run out, more are looked at. */
    static Timetable of(List<Unit> units, PlanningProblem problem, SchoolWeeks weeks) {
        Solution solution = null;
        int horizon = problem.horizon();
        for (int i = 0; i < TRIES; i++) {
            solution = Optimiser.solve(problem.within(horizon));
            if (solution.places().stream().noneMatch(p -> p.obstacle() == Obstacle.NO_ROOM)) {
                break;
            }
            horizon *= 2;
        }
        return new Timetable(units, Objects.requireNonNull(solution), weeks);
    }

    /** Dates for a competency; none when there is no room for it at all. */
    When when(UUID competency, int minutes) {
        Place place = places.get(competency);
        return place == null || !place.found()
                ? new When(null, null, minutes)
                : weeks.span(place.week(), place.lastWeek() - place.week() + 1, minutes);
    }

    /** The option to put first; empty when a talk has to find a way. */
    Optional<Option> option(UUID competency) {
        Unit unit = units.get(competency);
        Place place = places.get(competency);
        if (unit == null || place == null) {
            return Optional.empty();
        }
        int way = place.found() ? place.way() : 0;
        return way < unit.options().size() ? Optional.of(unit.options().get(way)) : Optional.empty();
    }

    /** Whether a step of the current path goes elsewhere. */
    boolean moves(UUID competency) {
        Unit unit = units.get(competency);
        Place place = places.get(competency);
        if (unit == null || place == null || !place.found() || unit.step() == null) {
            return false;
        }
        Problem.Held held = unit.held();
        return held == null || held.week() != place.week();
    }

    /** The last week of a competency; very early when nothing is known of it. */
    int finish(UUID competency) {
        Place place = places.get(competency);
        return place == null ? Integer.MIN_VALUE : place.lastWeek();
    }
}
