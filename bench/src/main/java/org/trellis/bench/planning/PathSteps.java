package org.trellis.bench.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.paths.domain.planner.Option;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.PlanningFacts;
import org.trellis.paths.domain.planner.StepContent;

/** Reads steps the way a person would: by their dates and their first option. */
final class PathSteps {

    private PathSteps() {}

    static int open(PlanningFacts facts) {
        return PathPlanner.plan(facts).steps().size();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Mondays of the weeks a step is planned in; none for "any time". */
    static List<LocalDate> weeks(StepContent step) {
        List<LocalDate> weeks = new ArrayList<>();
        LocalDate start = step.when().startOn();
        LocalDate end = step.when().endOn();
        if (start != null && end != null) {
            for (LocalDate week = monday(start); !week.isAfter(end); week = week.plusWeeks(1)) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    static Optional<Option> firstOption(PlanningFacts facts, StepContent step) {
        return step.how().optionIds().stream().findFirst().flatMap(id -> option(facts, step, id));
    }

    static Optional<Option> option(PlanningFacts facts, StepContent step, UUID id) {
        return facts.options().getOrDefault(step.targets().getFirst().competencyId(), List.of()).stream()
                .filter(o -> o.id().equals(id))
                .findFirst();
    }
}
