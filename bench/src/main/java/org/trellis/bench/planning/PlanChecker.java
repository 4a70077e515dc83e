package org.trellis.bench.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.domain.planner.Option;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.ProfileNote;
import org.trellis.paths.domain.planner.Reason;
import org.trellis.paths.domain.planner.Requirement;
import org.trellis.paths.domain.planner.Standing;
import org.trellis.paths.domain.planner.StepContent;

/** Checks what a first plan promises, from the facts and the plan alone; it shares no code with the planner. */
final class PlanChecker {

    private static final Set<Reason.Code> WHY_A_TALK = EnumSet.of(
            Reason.Code.NO_OPTION,
            Reason.Code.NO_OPTION_MEETS_NEED,
            Reason.Code.NO_OPTION_IN_LANGUAGE,
            Reason.Code.OFFER_CLOSED,
            Reason.Code.NOBODY_TEACHES);

    private final PlanningFacts facts;
    private final Plan plan;
    private final Map<UUID, StepContent> steps = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private PlanChecker(PlanningFacts facts, Plan plan) {
        this.facts = facts;
        this.plan = plan;
        plan.steps()
                .forEach(s -> s.targets().forEach(t -> {
                    if (steps.put(t.competencyId(), s) != null) {
                        violations.add("planned twice");
                    }
                }));
    }

    static List<String> violations(PlanningFacts facts, Plan plan) {
        PlanChecker checker = new PlanChecker(facts, plan);
        checker.everythingRequired();
        checker.prerequisitesFirst();
        checker.nothingTooFull();
        plan.steps().forEach(checker::everyOptionFits);
        plan.steps().forEach(checker::nothingLeftOutSilently);
        return checker.violations;
    }

    private boolean attained(UUID competency) {
        Standing standing = facts.standings().get(competency);
        return standing != null && standing.attained();
    }

    /** H1 and H8: a step at its level, which ends in evidence that a teacher judges. */
    private void everythingRequired() {
        for (Requirement need : facts.required()) {
            Standing standing = facts.standings().get(need.competencyId());
            boolean met = standing != null && standing.attained() && standing.level() >= need.level();
            StepContent step = steps.get(need.competencyId());
            boolean planned = step != null
                    && step.targets().stream()
                            .anyMatch(t -> t.competencyId().equals(need.competencyId()) && t.level() >= need.level());
            if (!met && !planned) {
                violations.add("H1 " + need);
            }
        }
    }

    /** H2: what is needed is planned too, and ends in an earlier week; in a circle nothing comes first. */
    private void prerequisitesFirst() {
        Set<Set<UUID>> circles = new HashSet<>();
        plan.circles().forEach(c -> circles.add(new HashSet<>(c)));
        for (Prerequisite edge : facts.prerequisites()) {
            StepContent after = steps.get(edge.after());
            if (after == null
                    || attained(edge.before())
                    || attained(edge.after())
                    || edge.before().equals(edge.after())) {
                continue;
            }
            StepContent before = steps.get(edge.before());
            boolean circle = circles.stream().anyMatch(c -> c.contains(edge.before()) && c.contains(edge.after()));
            if (before == null) {
                violations.add("H2 not planned " + edge);
            } else if (!circle && !endsBefore(before, after)) {
                violations.add("H2 order " + edge);
            }
        }
    }

    private static boolean endsBefore(StepContent before, StepContent after) {
        List<LocalDate> first = PathSteps.weeks(before);
        List<LocalDate> second = PathSteps.weeks(after);
        return second.isEmpty() || (!first.isEmpty() && first.getLast().isBefore(second.getFirst()));
    }

    /** H3 and H6. */
    private void nothingTooFull() {
        Map<LocalDate, int[]> used = new HashMap<>();
        for (StepContent step : plan.steps()) {
            List<LocalDate> weeks = PathSteps.weeks(step);
            for (LocalDate week : weeks) {
                int[] sums = used.computeIfAbsent(week, w -> new int[4]);
                sums[0]++;
                sums[1] += Math.ceilDiv(step.when().minutes(), weeks.size());
                Option option = PathSteps.firstOption(facts, step).orElse(null);
                sums[2] += option == null ? 0 : Math.ceilDiv(option.deviceMinutes(), weeks.size());
                sums[3] +=
                        option != null && option.offered().inBlock() ? Math.ceilDiv(option.minutes(), weeks.size()) : 0;
            }
        }
        used.forEach((week, sums) -> {
            int minutes = facts.limits()
                    .otherWeeks()
                    .getOrDefault(week, facts.limits().minutesPerWeek());
            require(sums[0] <= facts.limits().openPerWeek(), "H6 " + week);
            require(sums[1] <= minutes, "H3 minutes " + week);
            require(sums[2] <= facts.limits().deviceMinutesPerWeek(), "H3 screen " + week);
            require(sums[3] <= facts.limits().blockMinutesPerWeek(), "H5 block " + week);
        });
    }

    /** H4 for every option offered, H5 for the one that was scheduled. */
    private void everyOptionFits(StepContent step) {
        for (UUID id : step.how().optionIds()) {
            Option option = PathSteps.option(facts, step, id).orElseThrow();
            for (ProfileNote note : facts.profile()) {
                boolean need = note.kind() == ProfileNote.Kind.NEED;
                boolean captions = need && note.text().contains("captions") && option.deviceMinutes() > 0;
                boolean wheels = need && note.text().contains("wheelchair") && option.place() != null;
                require(!captions || option.supports().contains("captions"), "H4 captions");
                require(!wheels || option.supports().contains("step-free"), "H4 step-free");
            }
            Set<String> languages = facts.wishes().languages();
            require(languages.isEmpty() || option.languages().stream().anyMatch(languages::contains), "H4 language");
        }
        PathSteps.firstOption(facts, step).ifPresent(first -> {
            LocalDate start = step.when().startOn();
            LocalDate end = step.when().endOn();
            LocalDate from = first.offered().from();
            LocalDate until = first.offered().until();
            require(from == null || start == null || !start.isBefore(from), "H5 too soon");
            require(until == null || end == null || !end.isAfter(until), "H5 too late");
        });
    }

    /** What the catalog has and the plan leaves out has a reason, and so has what nobody teaches. */
    private void nothingLeftOutSilently(StepContent step) {
        if (step.how().optionIds().isEmpty()) {
            boolean said = step.reasons().stream().anyMatch(r -> WHY_A_TALK.contains(r.code()));
            require(said, "silent " + step.stepId());
        }
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            violations.add(what);
        }
    }
}
