package org.trellis.mastery.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.JudgementProposal;

/**
 * A drafted judgement: a proposal that counts for nothing until an educator makes it.
 *
 * @param level absent where nothing is known to draft it from
 * @param selfLevel what the student said of this piece
 * @param earlierLevel what the pieces before it support
 */
record JudgementDraftResponse(
        UUID competencyId,
        @Nullable Integer level,
        @Nullable Integer selfLevel,
        @Nullable Integer earlierLevel) {

    static JudgementDraftResponse of(JudgementProposal proposal) {
        return new JudgementDraftResponse(
                proposal.competencyId(), proposal.level(), proposal.self(), proposal.earlier());
    }
}
