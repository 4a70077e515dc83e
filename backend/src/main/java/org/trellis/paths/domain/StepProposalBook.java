package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;
import org.trellis.paths.StepProposalAnswered;
import org.trellis.paths.StepProposed;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.platform.event.Outbox;
import org.trellis.platform.id.Ids;

/** Writes proposals and answers, and tells of them. */
@ApplicationScoped
class StepProposalBook {

    private final StepProposalRepository proposals;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    StepProposalBook(StepProposalRepository proposals, People people, Outbox outbox, Clock clock) {
        this.proposals = proposals;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    StepProposalView propose(UUID student, NewStepProposal wanted, Capacity side, UUID by) {
        StepProposalEntity proposal = new StepProposalEntity();
        proposal.id = Ids.next();
        proposal.studentId = student;
        proposal.stepId = wanted.stepId();
        proposal.reason = wanted.reason();
        proposal.note = wanted.note();
        proposal.edits = wanted.edits();
        proposal.side = side;
        proposal.proposedBy = by;
        proposal.proposedAt = clock.instant();
        proposals.persistAndFlush(proposal);
        outbox.publish(new StepProposed(student, proposal.id));
        return views(List.of(proposal)).getFirst();
    }

    StepProposalView answer(
            StepProposalEntity proposal,
            ProposalAnswer answer,
            @Nullable String note,
            @Nullable UUID revision,
            UUID by) {
        proposal.status = switch (answer) {
            case ACCEPT -> ProposalStatus.ACCEPTED;
            case TALK -> ProposalStatus.TALK;
            case WITHDRAW -> ProposalStatus.WITHDRAWN;
        };
        proposal.answerNote = note;
        proposal.answeredBy = by;
        proposal.answeredAt = clock.instant();
        proposal.revisionId = revision;
        proposals.flush();
        outbox.publish(new StepProposalAnswered(proposal.studentId, proposal.id));
        return views(List.of(proposal)).getFirst();
    }

    List<StepProposalView> views(List<StepProposalEntity> all) {
        Map<UUID, PersonRef> names = people.persons(all.stream()
                .flatMap(p -> Stream.concat(Stream.of(p.proposedBy), Stream.ofNullable(p.answeredBy)))
                .collect(Collectors.toSet()));
        return all.stream().map(p -> new StepProposalView(p, names)).toList();
    }
}
