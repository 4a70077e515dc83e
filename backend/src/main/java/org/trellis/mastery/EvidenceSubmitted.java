package org.trellis.mastery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.event.DomainEvent;

/** A piece of evidence was sent and waits for a teacher; {@code stepId} is the step of the path it was made for. */
public record EvidenceSubmitted(
        UUID evidenceId, UUID studentId, @Nullable UUID stepId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
