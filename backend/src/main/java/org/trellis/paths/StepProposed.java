package org.trellis.paths;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** The student or an educator would like something about the path to be different. */
public record StepProposed(UUID studentId, UUID proposalId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
