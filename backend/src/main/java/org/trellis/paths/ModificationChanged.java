package org.trellis.paths;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** What is expected of a student is modified from now on, or no longer is. */
public record ModificationChanged(UUID studentId, UUID modificationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
