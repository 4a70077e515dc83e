package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.ProposalAnswer;

/**
 * What one says to a proposal.
 *
 * @param edits with ACCEPT: what changes instead; absent: what was proposed
 */
public record ProposalAnswerRequest(
        @NotNull ProposalAnswer answer,
        @Nullable @Size(max = 500) String note,
        @Nullable @Size(max = 20) List<RevisionEditRequest.@NotNull @Valid Edit> edits) {}
