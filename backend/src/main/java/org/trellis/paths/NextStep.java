package org.trellis.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The step a student could do now.
 *
 * @param endOn last planned day; absent for "any time"
 */
public record NextStep(
        UUID studentId,
        UUID stepId,
        StepStatus status,
        List<UUID> competencyIds,
        @Nullable LocalDate endOn) {}
