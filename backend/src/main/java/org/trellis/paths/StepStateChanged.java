package org.trellis.paths;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A step of a student's active path has another status now. */
public record StepStateChanged(UUID studentId, UUID stepId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
