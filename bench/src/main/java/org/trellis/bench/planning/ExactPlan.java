package org.trellis.bench.planning;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.trellis.paths.domain.planner.optimise.Problem;
import org.trellis.paths.domain.planner.optimise.Problem.Item;
import org.trellis.paths.domain.planner.optimise.Problem.Way;
import org.trellis.paths.domain.planner.optimise.Problem.Week;
import org.trellis.paths.domain.planner.optimise.Solution;
import org.trellis.paths.domain.planner.optimise.Solution.Place;

/**
 * The same problem for an exact solver, written down from the definition of the objective and not from the planner's
 * code: one truth value for each item, way and first week. One objective after the other, first things first.
 */
final class ExactPlan {

    private static final int SWITCH = 10_000;
    private static final int LOAD = 250;
    private static final long WAIT = 100;
    private static final long OPENS = 4_000;
    private static final int UNPLACED_WEEKS = 2;

    /** @param proven nothing is better in any of the three */
    record Best(long late, long miss, long wish, boolean proven) {}

    private record Start(int item, Way way, int week, BoolVar chosen) {
        int finish() {
            return week + way.weeks() - 1;
        }

        boolean runsIn(int other) {
            return other >= week && other <= finish();
        }

        int share() {
            return Math.ceilDiv(way.minutes(), way.weeks());
        }
    }

    private final Problem problem;
    private final CpModel model = new CpModel();
    private final List<Start> starts = new ArrayList<>();
    private final LinearExprBuilder late = LinearExpr.newBuilder();
    private final LinearExprBuilder miss = LinearExpr.newBuilder();
    private final LinearExprBuilder wish = LinearExpr.newBuilder();
    private boolean proven = true;

    private ExactPlan(Problem problem) {
        this.problem = problem;
    }

    /** @param known a plan to start from: the answer is never worse */
    static Best of(Problem problem, Solution known, double effort) {
        ExactPlan plan = new ExactPlan(problem);
        plan.places();
        plan.startFrom(known);
        plan.prerequisites();
        plan.room();
        plan.modes();
        plan.switches();
        plan.load();
        return plan.solve(effort);
    }

    private Best solve(double effort) {
        return new Best(minimise(late, effort), minimise(miss, effort), minimise(wish, effort), proven);
    }

    /** Finds the least, holds it from then on, and starts the next search where this one ended. */
    private long minimise(LinearExprBuilder what, double effort) {
        model.minimize(what);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxDeterministicTime(effort).setNumWorkers(1).setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("the exact solver found nothing: " + status);
        }
        proven &= status == CpSolverStatus.OPTIMAL;
        long least = Math.round(solver.objectiveValue());
        model.addLessOrEqual(what, least);
        model.clearHints();
        starts.forEach(s -> model.addHint(s.chosen(), solver.booleanValue(s.chosen()) ? 1 : 0));
        return least;
    }

    private void startFrom(Solution known) {
        for (Start start : starts) {
            Place place = known.places().get(start.item());
            boolean there = place.found()
                    && place.week() == start.week()
                    && problem.items().get(start.item()).ways().get(place.way()) == start.way();
            model.addHint(start.chosen(), there ? 1 : 0);
        }
    }

    private void places() {
        for (int item = 0; item < problem.items().size(); item++) {
            Item of = problem.items().get(item);
            List<Literal> all = new ArrayList<>();
            for (Way way : of.ways()) {
                int last = Math.min(problem.weeks().size() - 1, way.lastWeek()) - way.weeks() + 1;
                for (int week = Math.max(of.firstWeek(), way.firstWeek()); week <= last; week++) {
                    Start start = new Start(item, way, week, model.newBoolVar(item + "/" + week));
                    starts.add(start);
                    all.add(start.chosen());
                    price(of, start);
                }
            }
            BoolVar nowhere = model.newBoolVar(item + " has no place");
            all.add(nowhere);
            late.addTerm(
                    nowhere,
                    (long) of.weight() * UNPLACED_WEEKS * problem.weeks().size());
            model.addExactlyOne(all);
        }
    }

    private void price(Item item, Start start) {
        late.addTerm(start.chosen(), item.weight() * Math.max(0L, (long) start.finish() - item.dueWeek()));
        int success = start.way().success();
        miss.addTerm(start.chosen(), success == Problem.UNKNOWN ? 0 : Math.abs(success - 750));
        long opens = problem.items().stream()
                .filter(i -> i.before().contains(start.item()))
                .count();
        wish.addTerm(start.chosen(), 1000L * start.way().mismatch() + (WAIT + OPENS * opens) * start.week());
    }

    /** If an item starts in a week, what it needs has finished before. */
    private void prerequisites() {
        for (Start start : starts) {
            for (int first : problem.items().get(start.item()).before()) {
                List<Literal> earlier = new ArrayList<>(List.of(start.chosen().not()));
                starts.stream()
                        .filter(s -> s.item() == first && s.finish() < start.week())
                        .forEach(s -> earlier.add(s.chosen()));
                model.addBoolOr(earlier);
            }
        }
    }

    private void room() {
        for (int number = 0; number < problem.weeks().size(); number++) {
            Week week = problem.weeks().get(number);
            LinearExprBuilder minutes = LinearExpr.newBuilder();
            LinearExprBuilder block = LinearExpr.newBuilder();
            LinearExprBuilder screen = LinearExpr.newBuilder();
            LinearExprBuilder open = LinearExpr.newBuilder();
            for (Start start : running(number)) {
                minutes.addTerm(start.chosen(), start.share());
                block.addTerm(start.chosen(), start.way().inBlock() ? start.share() : 0);
                screen.addTerm(
                        start.chosen(),
                        Math.ceilDiv(start.way().deviceMinutes(), start.way().weeks()));
                open.add(start.chosen());
            }
            model.addLessOrEqual(minutes, week.minutes());
            model.addLessOrEqual(block, week.blockMinutes());
            model.addLessOrEqual(screen, week.deviceMinutes());
            model.addLessOrEqual(open, problem.openAtOnce());
        }
    }

    private List<Start> running(int week) {
        return starts.stream().filter(s -> s.runsIn(week)).toList();
    }

    private void modes() {
        for (int mode = 0; mode < problem.modeShares().size(); mode++) {
            LinearExprBuilder difference = LinearExpr.newBuilder();
            for (Start start : starts) {
                int own = start.way().mode() == mode ? 1000 : 0;
                long term = (long) start.way().minutes()
                        * (own - problem.modeShares().get(mode));
                difference.addTerm(start.chosen(), term);
            }
            addDistance(difference, 1, 100_000_000);
        }
    }

    private void switches() {
        for (int week = 0; week < problem.weeks().size(); week++) {
            TreeSet<Integer> areas = new TreeSet<>();
            problem.items().forEach(i -> areas.add(i.area()));
            LinearExprBuilder switches = LinearExpr.newBuilder();
            for (int area : areas) {
                BoolVar there = model.newBoolVar("area");
                for (Start start : running(week)) {
                    if (problem.items().get(start.item()).area() == area) {
                        model.addImplication(start.chosen(), there);
                    }
                }
                switches.add(there);
            }
            IntVar more = model.newIntVar(0, areas.size(), "switches");
            model.addGreaterOrEqual(more, switches.add(-1));
            wish.addTerm(more, SWITCH);
        }
    }

    private void load() {
        for (int week = 1; week < problem.weeks().size(); week++) {
            LinearExprBuilder difference = LinearExpr.newBuilder();
            running(week).forEach(s -> difference.addTerm(s.chosen(), s.share()));
            running(week - 1).forEach(s -> difference.addTerm(s.chosen(), -s.share()));
            addDistance(difference, LOAD, 10_000);
        }
    }

    private void addDistance(LinearExprBuilder difference, long price, long most) {
        IntVar distance = model.newIntVar(0, most, "distance");
        model.addGreaterOrEqual(distance, difference);
        IntVar negative = model.newIntVar(-most, most, "difference");
        model.addEquality(negative, difference);
        model.addGreaterOrEqual(distance, LinearExpr.term(negative, -1));
        wish.addTerm(distance, price);
    }
}
