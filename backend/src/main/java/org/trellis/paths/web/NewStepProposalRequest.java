package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.NewStepProposal;
import org.trellis.paths.domain.ProposalReason;

/**
 * What should be different about a path.
 *
 * @param stepId the step it is about; absent: the path as a whole
 * @param note in one's own words
 * @param edits the concrete change: add, take out, another option, another time or place; absent: the other side finds one
 */
public record NewStepProposalRequest(
        @Nullable UUID stepId,
        @NotNull ProposalReason reason,
        @Nullable @Size(max = 500) String note,
        @Nullable @Size(max = 20) List<RevisionEditRequest.@NotNull @Valid Edit> edits) {

    NewStepProposal toNew() {
        return new NewStepProposal(stepId, reason, note, RevisionEditRequest.toEdits(edits));
    }
}
