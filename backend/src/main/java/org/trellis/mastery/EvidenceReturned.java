package org.trellis.mastery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.event.DomainEvent;

/** A piece of evidence went back to the student with a next step. */
public record EvidenceReturned(
        UUID evidenceId, UUID studentId, @Nullable UUID stepId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
