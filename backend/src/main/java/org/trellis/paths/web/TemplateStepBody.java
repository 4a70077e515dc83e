package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.paths.domain.planner.TemplateStep;
import org.trellis.paths.web.RevisionEditRequest.Aim;

/**
 * A step of a template.
 *
 * @param title own words; absent: what the option or the competency is called
 * @param startWeek weeks after the first, 0 is the first; absent: any time
 * @param weeks how many it takes; absent: one
 */
public record TemplateStepBody(
        @Nullable @Size(min = 1, max = 120) String title,
        @Nullable @Size(min = 1, max = 120) String section,
        @NotNull @Size(max = 10) List<@NotNull @Valid Aim> targets,
        @Nullable @Min(0) @Max(60) Integer startWeek,
        @Nullable @Min(1) @Max(60) Integer weeks,
        @Min(1) @Max(100_000) int minutes,
        @NotNull StepKind kind,
        @NotNull Mode mode,
        @Nullable @Size(max = 200) String place,
        @NotNull @Size(max = 10) List<@NotNull UUID> optionIds) {

    static @Nullable List<TemplateStep> toSteps(@Nullable List<TemplateStepBody> steps) {
        return steps == null
                ? null
                : steps.stream().map(TemplateStepBody::toStep).toList();
    }

    private TemplateStep toStep() {
        return new TemplateStep(
                title,
                section,
                targets.stream().map(Aim::toTarget).toList(),
                startWeek,
                startWeek == null ? null : Integer.valueOf(weeks == null ? 1 : weeks),
                minutes,
                kind,
                mode,
                place,
                optionIds);
    }
}
