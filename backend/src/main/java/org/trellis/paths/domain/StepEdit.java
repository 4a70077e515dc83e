package org.trellis.paths.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.paths.domain.planner.Target;
import org.trellis.platform.id.Ids;

/**
 * One change to the steps of a revision; what is absent stays as it is.
 *
 * @param stepId absent for a new step
 * @param remove takes the step out
 * @param position where it goes, 0 is first; absent: where it is, or the end
 * @param swapTo the catalog option that takes the place of the first one, with its kind, mode, place and minutes
 * @param pinned whether the planner leaves the step where it is from now on; no part of what is agreed
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
        @Nullable List<UUID> optionIds,
        @Nullable UUID swapTo,
        @Nullable Boolean pinned) {

    /** A new step has its id before it is written, so that a pin can name it. */
    StepEdit named() {
        return stepId != null
                ? this
                : new StepEdit(
                        Ids.next(),
                        remove,
                        position,
                        title,
                        section,
                        targets,
                        startOn,
                        endOn,
                        minutes,
                        kind,
                        mode,
                        place,
                        withWhom,
                        note,
                        optionIds,
                        swapTo,
                        pinned);
    }
}
