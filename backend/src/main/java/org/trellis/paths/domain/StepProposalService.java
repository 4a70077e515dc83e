package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;
import org.trellis.platform.error.Problems;

/** Co-design: one side proposes, the other accepts, perhaps edited, or wants to talk. Words stay as they were written. */
@ApplicationScoped
@Transactional
public class StepProposalService {

    private final PathAccess access;
    private final StepProposalRepository proposals;
    private final ProposalTaker taker;
    private final StepProposalBook book;

    StepProposalService(
            PathAccess access, StepProposalRepository proposals, ProposalTaker taker, StepProposalBook book) {
        this.access = access;
        this.proposals = proposals;
        this.taker = taker;
        this.book = book;
    }

    /** Newest first. */
    public List<StepProposalView> of(UUID student) {
        access.toRead(student);
        return book.views(proposals.of(student));
    }

    /** 422 when the change points to nothing. */
    public StepProposalView propose(UUID student, NewStepProposal wanted) {
        Capacity side = access.toShape(student);
        taker.requireKnown(student, wanted.edits());
        return book.propose(student, wanted, side, access.person());
    }

    /**
     * @param edits instead of those proposed; empty: as proposed
     * @throws org.trellis.platform.error.ProblemException 409 when it was settled before or the step is gone, 403 for
     *     the side that cannot give this answer, 422 {@code nothing-to-accept} where neither side said what changes
     */
    public StepProposalView answer(
            UUID student, UUID id, ProposalAnswer answer, @Nullable String note, List<StepEdit> edits) {
        Capacity side = access.toShape(student);
        StepProposalEntity proposal = proposals.locked(student, id);
        if (proposal.status.settled()) {
            throw Problems.conflict("proposal-settled", "This was answered before.");
        }
        boolean own = proposal.side == side;
        if (own != (answer == ProposalAnswer.WITHDRAW)) {
            throw Problems.forbidden(
                    own ? "The other side answers this." : "Only the side that proposed takes it back.");
        }
        UUID revision = answer == ProposalAnswer.ACCEPT ? accept(proposal, edits, side) : null;
        return book.answer(proposal, answer, note, revision, access.person());
    }

    private UUID accept(StepProposalEntity proposal, List<StepEdit> edits, Capacity side) {
        List<StepEdit> wanted = edits.isEmpty() ? proposal.edits : edits;
        if (wanted.isEmpty()) {
            throw Problems.unprocessable("nothing-to-accept", "Say what changes, or talk about it.");
        }
        return taker.take(proposal, wanted, access.person(), side);
    }
}
