package org.trellis.paths;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A student and an educator agreed on a revision; it is the active path now. */
public record PathAgreed(UUID studentId, UUID revisionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
