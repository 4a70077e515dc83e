package org.trellis.paths.domain.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.paths.domain.planner.Reason.Code;
import org.trellis.paths.domain.planner.TemplateFit.Use;
import org.trellis.platform.id.Ids;

/** Writes a template's step for one student: her levels, her days, her options. */
final class TemplateWriter {

    private static final int MOST_OPTIONS = 4;
    private static final int DAYS_TO_FRIDAY = 4;

    private final PlanningFacts facts;
    private final OpenItems items;
    private final Use use;

    TemplateWriter(PlanningFacts facts, OpenItems items, Use use) {
        this.facts = facts;
        this.items = items;
        this.use = use;
    }

    /** Why a step is as it is now (law 5): the template, by its name. */
    Reason reason() {
        return new Reason(
                Code.FROM_TEMPLATE,
                null,
                null,
                null,
                null,
                Map.of("templateId", use.templateId().toString(), "title", use.title()));
    }

    /** The step goes the template's way; its competencies, its people and what was noted stay. */
    StepContent changed(StepContent own, TemplateStep step, List<UUID> usable, List<TemplateClash> clashes) {
        When when = when(step);
        List<UUID> options = Stream.concat(usable.stream(), own.how().optionIds().stream())
                .distinct()
                .limit(MOST_OPTIONS)
                .toList();
        How how = new How(
                step.kind(),
                step.mode(),
                step.place() == null ? own.how().place() : step.place(),
                own.how().withWhom(),
                own.how().note(),
                options);
        StepContent result = new StepContent(
                own.stepId(),
                joined(own.targets(), aims(step, clashes)),
                step.title() == null ? own.title() : step.title(),
                step.section() == null ? own.section() : step.section(),
                step.startWeek() == null ? own.when() : when,
                how,
                own.addedBy(),
                own.reasons());
        late(result, clashes);
        return result.because(reason());
    }

    /** Where no option is left that she can use, a talk finds a way. */
    StepContent added(TemplateStep step, List<UUID> usable, List<TemplateClash> clashes) {
        boolean talk = usable.isEmpty() && !step.optionIds().isEmpty();
        Mode mode = talk ? Mode.INDIVIDUAL : step.mode();
        List<UUID> people = mode == Mode.INDEPENDENT
                ? List.of()
                : facts.educators().stream().limit(1).toList();
        How how = new How(
                talk ? StepKind.MEET : step.kind(),
                mode,
                talk ? null : step.place(),
                people,
                null,
                usable.stream().limit(MOST_OPTIONS).toList());
        StepContent result = new StepContent(
                Ids.next(),
                aims(step, clashes),
                step.title(),
                step.section(),
                when(step),
                how,
                use.by(),
                List.of(reason()));
        late(result, clashes);
        return result;
    }

    private List<Target> aims(TemplateStep step, List<TemplateClash> clashes) {
        List<Target> aims = new ArrayList<>();
        for (Target target : step.targets()) {
            int expected = items.level(target.competencyId());
            if (expected > target.level()) {
                clashes.add(TemplateClash.expected(target.competencyId(), expected));
            }
            aims.add(new Target(target.competencyId(), Math.max(expected, target.level())));
        }
        return aims;
    }

    /** Each once, in order, at the higher level. */
    private static List<Target> joined(List<Target> own, List<Target> aims) {
        List<Target> result = new ArrayList<>();
        for (Target target : Stream.concat(own.stream(), aims.stream()).toList()) {
            int known = result.stream().map(Target::competencyId).toList().indexOf(target.competencyId());
            if (known < 0) {
                result.add(target);
            } else if (result.get(known).level() < target.level()) {
                result.set(known, target);
            }
        }
        return List.copyOf(result);
    }

    private When when(TemplateStep step) {
        if (step.startWeek() == null) {
            return new When(null, null, step.minutes());
        }
        LocalDate first = use.startOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate monday = first.plusWeeks(step.startWeek());
        LocalDate start = monday.isBefore(use.startOn()) ? use.startOn() : monday;
        LocalDate friday = monday.plusWeeks(Objects.requireNonNullElse(step.weeks(), 1) - 1L)
                .plusDays(DAYS_TO_FRIDAY);
        return new When(start, friday.isBefore(start) ? start : friday, step.minutes());
    }

    private void late(StepContent step, List<TemplateClash> clashes) {
        LocalDate end = step.when().endOn();
        step.targets().stream()
                .map(Target::competencyId)
                .filter(c -> end != null && end.isAfter(items.dueOn(c)))
                .findFirst()
                .ifPresent(c -> clashes.add(TemplateClash.late(c, items.dueOn(c))));
    }
}
