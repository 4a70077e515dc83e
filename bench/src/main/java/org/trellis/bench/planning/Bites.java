package org.trellis.bench.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.Target;
import org.trellis.paths.domain.planner.When;

/** Breaks good plans on purpose: a checker that finds nothing in them would be worth nothing. */
final class Bites {

    private static final When EARLY = new When(Profiles.TODAY, Profiles.TODAY.plusDays(3), 400);

    /** So many kinds. */
    static final int MADE = 7;

    private Bites() {}

    static int count() {
        PlanningFacts facts = new Profiles(new Graph("chain", 4, chain()), 3).open(4);
        facts = new PlanningFacts(
                facts.studentId(),
                facts.today(),
                facts.required(),
                facts.competencies(),
                facts.prerequisites(),
                Map.of(),
                facts.options(),
                facts.profile(),
                List.of(),
                facts.educators(),
                false,
                0,
                facts.limits(),
                facts.wishes(),
                facts.estimates());
        Plan plan = PathPlanner.plan(facts);
        List<StepContent> steps = plan.steps();
        List<StepContent> empty = List.of();
        List<StepContent> twice = Stream.concat(steps.stream(), steps.stream()).toList();
        List<StepContent> atOnce = steps.stream().map(s -> at(s, EARLY)).toList();
        List<StepContent> lowered = steps.stream().map(Bites::lowered).toList();
        List<StepContent> shortened = new ArrayList<>(steps.subList(1, steps.size()));
        List<StepContent> silent = steps.stream().map(Bites::silent).toList();
        int found = 0;
        for (List<StepContent> broken : List.of(empty, twice, atOnce, lowered, shortened, silent, undated(steps))) {
            found += PlanChecker.violations(facts, new Plan(broken, List.of(), List.of()))
                            .isEmpty()
                    ? 0
                    : 1;
        }
        return found;
    }

    private static List<int[]> chain() {
        return List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3});
    }

    private static StepContent at(StepContent s, When when) {
        return new StepContent(
                s.stepId(), s.targets(), s.title(), s.section(), when, s.how(), s.addedBy(), s.reasons());
    }

    /** The first without days: what comes after it has nothing to come after. */
    private static List<StepContent> undated(List<StepContent> steps) {
        List<StepContent> broken = new ArrayList<>(steps);
        broken.set(0, at(steps.getFirst(), new When(null, null, 30)));
        return broken;
    }

    /** A talk that does not say why. */
    private static StepContent silent(StepContent s) {
        return new StepContent(
                s.stepId(),
                s.targets(),
                s.title(),
                s.section(),
                s.when(),
                s.how().withOptions(List.of()),
                s.addedBy(),
                List.of());
    }

    private static StepContent lowered(StepContent s) {
        List<Target> low =
                s.targets().stream().map(t -> new Target(t.competencyId(), 0)).toList();
        return new StepContent(s.stepId(), low, s.title(), s.section(), s.when(), s.how(), s.addedBy(), s.reasons());
    }
}
