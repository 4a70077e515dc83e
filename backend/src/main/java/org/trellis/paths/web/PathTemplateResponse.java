package org.trellis.paths.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.LearningOption;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.competencies.CompetencyRef;
import org.trellis.paths.domain.TemplateView;
import org.trellis.paths.domain.planner.TemplateStep;
import org.trellis.paths.domain.template.PathTemplateEntity;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;

/**
 * A way that fits many. It names no student, no person and no day.
 *
 * @param shared the whole district finds it
 * @param mayChange the reader may change it
 */
public record PathTemplateResponse(
        UUID id,
        String title,
        @Nullable String note,
        boolean shared,
        boolean retired,
        PersonRef owner,
        boolean mayChange,
        List<Step> steps,
        Instant changedAt,
        long version)
        implements Versioned {

    /**
     * One step.
     *
     * @param title own words, else what the first option or the competency is called
     * @param ownTitle own words; absent where there are none
     * @param startWeek weeks after the first, 0 is the first; absent: any time
     */
    public record Step(
            String title,
            @Nullable String ownTitle,
            @Nullable String section,
            List<Aim> targets,
            @Nullable Integer startWeek,
            @Nullable Integer weeks,
            int minutes,
            StepKind kind,
            Mode mode,
            @Nullable String place,
            List<StepOptionResponse> options) {}

    /** A competency a step leads to, and the level it is for. */
    public record Aim(CompetencyRef competency, int level) {}

    static PathTemplateResponse of(TemplateView view) {
        PathTemplateEntity t = view.template();
        return new PathTemplateResponse(
                t.id,
                t.title,
                t.note,
                t.shared,
                t.retired,
                view.owner(),
                view.mayChange(),
                t.steps.stream().map(s -> step(s, view)).toList(),
                t.changedAt,
                t.version);
    }

    private static Step step(TemplateStep step, TemplateView view) {
        List<Aim> aims = step.targets().stream()
                .map(a -> new Aim(
                        view.competencies().getOrDefault(a.competencyId(), CompetencyRef.unnamed(a.competencyId())),
                        a.level()))
                .toList();
        List<StepOptionResponse> options = known(step.optionIds(), view.options());
        return new Step(
                title(step, aims, options),
                step.title(),
                step.section(),
                aims,
                step.startWeek(),
                step.weeks(),
                step.minutes(),
                step.kind(),
                step.mode(),
                step.place(),
                options);
    }

    private static String title(TemplateStep step, List<Aim> aims, List<StepOptionResponse> options) {
        if (step.title() != null) {
            return step.title();
        }
        return options.isEmpty()
                ? aims.getFirst().competency().shortName()
                : options.getFirst().title();
    }

    private static List<StepOptionResponse> known(List<UUID> ids, Map<UUID, LearningOption> options) {
        return ids.stream()
                .map(options::get)
                .filter(Objects::nonNull)
                .map(StepOptionResponse::of)
                .toList();
    }
}
