package org.trellis.paths.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What should be different.
 *
 * @param stepId the step it is about; absent: the path as a whole
 * @param edits the concrete change; empty: the other side finds one
 */
public record NewStepProposal(
        @Nullable UUID stepId,
        ProposalReason reason,
        @Nullable String note,
        List<StepEdit> edits) {}
