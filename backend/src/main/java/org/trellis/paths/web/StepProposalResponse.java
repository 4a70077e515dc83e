package org.trellis.paths.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;
import org.trellis.paths.domain.ProposalReason;
import org.trellis.paths.domain.ProposalStatus;
import org.trellis.paths.domain.StepProposalEntity;
import org.trellis.paths.domain.StepProposalView;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;

/**
 * What one side would like to be different, and what the other said.
 *
 * @param stepId absent: about the path as a whole
 * @param edits empty: the other side finds the change
 * @param side LEARNER or EDUCATOR; the other one answers
 * @param revisionId what it became part of; absent unless ACCEPTED
 */
public record StepProposalResponse(
        UUID id,
        @Nullable UUID stepId,
        ProposalReason reason,
        @Nullable String note,
        List<RevisionEditRequest.Edit> edits,
        Capacity side,
        PersonRef proposedBy,
        Instant proposedAt,
        ProposalStatus status,
        @Nullable PersonRef answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answerNote,
        @Nullable UUID revisionId,
        long version)
        implements Versioned {

    static StepProposalResponse of(StepProposalView view) {
        StepProposalEntity p = view.proposal();
        return new StepProposalResponse(
                p.id,
                p.stepId,
                p.reason,
                p.note,
                p.edits.stream().map(RevisionEditRequest.Edit::of).toList(),
                p.side,
                named(view, p.proposedBy),
                p.proposedAt,
                p.status,
                p.answeredBy == null ? null : named(view, p.answeredBy),
                p.answeredAt,
                p.answerNote,
                p.revisionId,
                p.version);
    }

    private static PersonRef named(StepProposalView view, UUID person) {
        return view.people().getOrDefault(person, PersonRef.of(person, "?"));
    }
}
