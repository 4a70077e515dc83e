package org.trellis.paths.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.planner.TemplateStep;
import org.trellis.paths.domain.planner.When;

/** The steps of a path as anybody's: days become weeks after the first, and who and why stay behind. */
final class TemplateSteps {

    private TemplateSteps() {}

    static List<TemplateStep> of(List<StepContent> steps) {
        Optional<LocalDate> first = steps.stream()
                .map(s -> s.when().startOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(TemplateSteps::monday);
        return steps.stream().map(s -> of(s, first.orElse(LocalDate.EPOCH))).toList();
    }

    private static TemplateStep of(StepContent step, LocalDate first) {
        When when = step.when();
        Integer start = when.startOn() == null ? null : weeks(first, when.startOn());
        Integer weeks = when.startOn() == null
                ? null
                : Integer.valueOf(
                        1 + weeks(monday(when.startOn()), when.endOn() == null ? when.startOn() : when.endOn()));
        return new TemplateStep(
                step.title(),
                step.section(),
                step.targets(),
                start,
                weeks,
                when.minutes(),
                step.how().kind(),
                step.how().mode(),
                step.how().place(),
                step.how().optionIds());
    }

    private static int weeks(LocalDate monday, LocalDate day) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(monday, day));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
