package org.trellis.mastery;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A piece of evidence was taken out of the count; it counts for nothing from now on. */
public record EvidenceRetracted(UUID evidenceId, UUID studentId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
