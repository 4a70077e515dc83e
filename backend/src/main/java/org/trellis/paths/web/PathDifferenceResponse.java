package org.trellis.paths.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.StepChange;

/** What a revision changes, step by step, in its order; removed steps at the end. */
public record PathDifferenceResponse(UUID fromRevisionId, UUID toRevisionId, List<Item> items) {

    /**
     * One step before and after.
     *
     * @param before absent for an added step
     * @param after absent for a removed one
     * @param reasons those the step did not have before; for a removed step, why it left
     */
    public record Item(
            UUID stepId,
            StepChange change,
            @Nullable PathStepResponse before,
            @Nullable PathStepResponse after,
            List<StepReasonResponse> reasons) {}
}
