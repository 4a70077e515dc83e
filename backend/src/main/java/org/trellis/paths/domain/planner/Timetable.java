package org.trellis.paths.domain.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.paths.domain.planner.optimise.Comparison;
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
    private final Problem problem;
    private final Solution solution;
    private final List<Unit> solved;

    private Timetable(List<Unit> solved, Problem problem, Solution solution, SchoolWeeks weeks) {
        this.weeks = weeks;
        this.problem = problem;
        this.solution = solution;
        this.solved = solved;
        for (int i = 0; i < solved.size(); i++) {
            for (UUID competency : solved.get(i).competencies()) {
                units.put(competency, solved.get(i));
                places.put(competency, solution.places().get(i));
            }
        }
    }

    /** Where weeks run out, more are looked at. */
    static Timetable of(List<Unit> units, PlanningProblem problem, SchoolWeeks weeks) {
        int horizon = problem.horizon();
        Problem within = problem.within(horizon);
        Solution solution = Optimiser.solve(within);
        for (int i = 1; i < TRIES; i++) {
            if (solution.places().stream().noneMatch(p -> p.obstacle() == Obstacle.NO_ROOM)) {
                break;
            }
            horizon *= 2;
            within = problem.within(horizon);
            solution = Optimiser.solve(within);
        }
        return new Timetable(units, within, solution, weeks);
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

    /** What it would cost to put this option first; empty where it fits nowhere, or is none of those to choose from. */
    Optional<Comparison> against(UUID competency, Option option) {
        Unit unit = units.get(competency);
        int way = unit == null ? -1 : unit.options().indexOf(option);
        return way < 0 ? Optional.empty() : Comparison.of(problem, solution, solved.indexOf(unit), w -> w == way);
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

    /** Whether a step of the current path goes on outside its block. */
    boolean leavesBlock(UUID competency) {
        Unit unit = units.get(competency);
        Place place = places.get(competency);
        return unit != null && unit.step() != null && place != null && place.found() && place.way() > 0;
    }

    /** The last week of a competency; very early when nothing is known of it. */
    int finish(UUID competency) {
        Place place = places.get(competency);
        return place == null ? Integer.MIN_VALUE : place.lastWeek();
    }
}
