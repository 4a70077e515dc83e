package org.trellis.paths;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A proposal was accepted, taken back, or is to be talked about. */
public record StepProposalAnswered(UUID studentId, UUID proposalId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
