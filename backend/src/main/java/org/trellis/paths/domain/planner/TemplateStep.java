package org.trellis.paths.domain.planner;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;

/**
 * A step of a template: a way anybody could go, so it names nobody and no day.
 *
 * @param title own words; absent: what the option or the competency is called
 * @param startWeek weeks after the first one, 0 is the first; absent: any time
 * @param weeks how many it takes; absent with {@code startWeek}
 */
public record TemplateStep(
        @Nullable String title,
        @Nullable String section,
        List<Target> targets,
        @Nullable Integer startWeek,
        @Nullable Integer weeks,
        int minutes,
        StepKind kind,
        Mode mode,
        @Nullable String place,
        List<UUID> optionIds) {}
