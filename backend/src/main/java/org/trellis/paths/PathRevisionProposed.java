package org.trellis.paths;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A revision of a student's path waits for agreement. */
public record PathRevisionProposed(UUID studentId, UUID revisionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
