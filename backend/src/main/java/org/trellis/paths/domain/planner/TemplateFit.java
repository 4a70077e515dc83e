package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.paths.domain.planner.FittedStep.Outcome;
import org.trellis.paths.domain.planner.TemplateClash.Code;

/**
 * Lays a template over a student's path. A step for the same competency goes the template's way, a new one is added, what
 * is attained is left out. Nothing on the path is taken away and no level sinks (law 2); what is pinned or under way stays.
 */
public final class TemplateFit {

    /**
     * What is laid where, and who does it.
     *
     * @param startOn a day of the template's first week
     */
    public record Use(UUID templateId, String title, List<TemplateStep> steps, LocalDate startOn, UUID by) {}

    private final PlanningFacts facts;
    private final OpenItems items;
    private final TemplateOptions options;
    private final TemplateWriter writer;
    private final Set<UUID> met = new HashSet<>();

    private TemplateFit(PlanningFacts facts, Map<UUID, Option> offered, Use use) {
        this.facts = facts;
        items = new OpenItems(facts);
        options = new TemplateOptions(facts, offered);
        writer = new TemplateWriter(facts, items, use);
    }

    /** @param offered the published options of the template's competencies */
    public static List<FittedStep> fit(PlanningFacts facts, Map<UUID, Option> offered, Use use) {
        TemplateFit fit = new TemplateFit(facts, offered, use);
        return use.steps().stream().map(fit::fit).toList();
    }

    /** The path with the template laid over it; what is new follows the template's step before it. */
    public static List<StepContent> laidOver(List<StepContent> path, List<FittedStep> fitted) {
        List<StepContent> steps = new ArrayList<>(path);
        int next = steps.size();
        for (FittedStep one : fitted) {
            StepContent before = one.before();
            if (before != null) {
                int at = steps.stream().map(StepContent::stepId).toList().indexOf(before.stepId());
                if (one.after() != null) {
                    steps.set(at, one.after());
                }
                next = at + 1;
            } else if (one.after() != null) {
                steps.add(next++, one.after());
            }
        }
        return List.copyOf(steps);
    }

    private FittedStep fit(TemplateStep step) {
        if (attained(step)) {
            return new FittedStep(step, Outcome.ATTAINED, null, null, List.of());
        }
        Optional<CurrentStep> own = ownStepFor(step);
        own.ifPresent(s -> met.add(s.content().stepId()));
        return own.map(s -> onto(step, s)).orElseGet(() -> added(step));
    }

    private boolean attained(TemplateStep step) {
        return !step.targets().isEmpty()
                && step.targets().stream()
                        .allMatch(t -> facts.standing(t.competencyId()).meets(t.level())
                                && items.level(t.competencyId()) == 0);
    }

    /** The first open step for one of its competencies that no other step of the template has met. */
    private Optional<CurrentStep> ownStepFor(TemplateStep step) {
        return facts.current().stream()
                .filter(s -> !s.settled() && !met.contains(s.content().stepId()))
                .filter(s -> step.targets().isEmpty()
                        ? s.content().targets().isEmpty()
                                && step.title() != null
                                && step.title().equals(s.content().title())
                        : step.targets().stream().anyMatch(t -> s.content().leadsTo(t.competencyId())))
                .findFirst();
    }

    private FittedStep onto(TemplateStep step, CurrentStep own) {
        if (own.pinned() || own.started()) {
            Code why = own.pinned() ? Code.PINNED : Code.UNDER_WAY;
            return new FittedStep(step, Outcome.KEPT, own.content(), null, List.of(TemplateClash.of(why)));
        }
        List<TemplateClash> clashes = new ArrayList<>();
        List<UUID> usable = options.usable(step, clashes);
        if (usable.isEmpty() && !step.optionIds().isEmpty()) {
            return new FittedStep(step, Outcome.KEPT, own.content(), null, List.copyOf(clashes));
        }
        StepContent after = writer.changed(own.content(), step, usable, clashes);
        boolean same = after.because(writer.reason()).equals(own.content().because(writer.reason()));
        return same
                ? new FittedStep(step, Outcome.KEPT, own.content(), null, List.copyOf(clashes))
                : new FittedStep(step, Outcome.CHANGED, own.content(), after, List.copyOf(clashes));
    }

    private FittedStep added(TemplateStep step) {
        List<TemplateClash> clashes = new ArrayList<>();
        List<UUID> usable = options.usable(step, clashes);
        StepContent after = writer.added(step, usable, clashes);
        return new FittedStep(step, Outcome.ADDED, null, after, List.copyOf(clashes));
    }
}
