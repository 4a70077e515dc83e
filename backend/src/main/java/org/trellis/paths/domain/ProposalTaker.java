package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.agreements.Capacity;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.BasisItem.Kind;
import org.trellis.paths.domain.RevisionBook.Occasion;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.platform.error.Problems;

/**
 * Makes a proposal part of the path: of the revision that waits for people, else of a new one that differs from the
 * active path by it alone. Nothing becomes active by that: both still agree to what they see (law 1).
 */
@ApplicationScoped
class ProposalTaker {

    private final PathAtHand path;
    private final StepEdits changes;
    private final Proposals proposals;
    private final OpenRevision open;

    ProposalTaker(PathAtHand path, StepEdits changes, Proposals proposals, OpenRevision open) {
        this.path = path;
        this.changes = changes;
        this.proposals = proposals;
        this.open = open;
    }

    /** 422 when the change points to nothing. */
    void requireKnown(UUID student, List<StepEdit> edits) {
        changes.requireKnown(student, path.steps(student), edits);
    }

    /**
     * The revision it is part of now, with the agreement of the side that accepted where nothing else is in it.
     *
     * @throws org.trellis.platform.error.ProblemException 409 {@code step-gone} when the path has moved on; the proposal
     *     stays, to be edited; 422 {@code expectation-lowered}
     */
    UUID take(StepProposalEntity proposal, List<StepEdit> edits, UUID by, Capacity side) {
        UUID student = proposal.studentId;
        proposals.lock(student);
        requireStillThere(student, edits);
        PathRevisionEntity waiting = path.waiting(student).orElse(null);
        if (waiting != null) {
            return open.edit(student, waiting.id, edits, proposal.proposedBy).id;
        }
        PathRevisionEntity revision =
                proposals.replace(student, changed(student, edits, proposal), occasion(proposal, by));
        return open.agree(student, revision.id, revision.hash, side).id;
    }

    private Plan changed(UUID student, List<StepEdit> edits, StepProposalEntity proposal) {
        List<StepContent> steps = changes.made(student, path.steps(student), edits, proposal.proposedBy);
        return new Plan(steps, List.of(), List.of());
    }

    private Occasion occasion(StepProposalEntity proposal, UUID by) {
        PathRevisionEntity active = path.active(proposal.studentId);
        List<BasisItem> basis = List.of(
                new BasisItem(Kind.PATH_REVISION, active.id),
                new BasisItem(Kind.PROPOSAL, proposal.id),
                new BasisItem(Kind.PERSON, proposal.proposedBy));
        return new Occasion(PathCause.REQUEST, basis, by, active.id);
    }

    private void requireStillThere(UUID student, List<StepEdit> edits) {
        Set<UUID> known = path.steps(student).stream().map(StepContent::stepId).collect(Collectors.toSet());
        boolean gone =
                edits.stream().map(StepEdit::stepId).filter(Objects::nonNull).anyMatch(step -> !known.contains(step));
        if (gone) {
            throw Problems.conflict(
                    "step-gone", "The path has changed since. Look at it again, and edit the proposal.");
        }
    }
}
