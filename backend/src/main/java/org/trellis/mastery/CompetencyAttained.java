package org.trellis.mastery;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A named educator confirmed a competency: what comes after it is open. */
public record CompetencyAttained(UUID studentId, UUID competencyId, UUID confirmedBy) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
