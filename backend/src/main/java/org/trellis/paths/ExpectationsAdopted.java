package org.trellis.paths;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A district adopted a set of expectations; it holds for its students from now on. */
public record ExpectationsAdopted(UUID expectationSetId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return expectationSetId;
    }
}
