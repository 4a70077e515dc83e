package org.trellis.paths.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.paths.domain.planner.Target;

/**
 * One change to the steps of a revision; what is absent stays as it is.
 *
 * @param stepId absent for a new step
 * @param remove takes the step out
 * @param position where it goes, 0 is first; absent: where it is, or the end
 */
public record StepEdit(
        @Nullable UUID stepId,
        boolean remove,
        @Nullable Integer position,
        @Nullable String title,
        @Nullable String section,
        @Nullable List<Target> targets,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable Integer minutes,
        @Nullable StepKind kind,
        @Nullable Mode mode,
        @Nullable String place,
        @Nullable List<UUID> withWhom,
        @Nullable String note,
        @Nullable List<UUID> optionIds) {}
