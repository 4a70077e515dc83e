package org.trellis.mastery;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** The status, the level or the stuck flag of a student in a competency is another now. */
public record CompetencyStateChanged(UUID studentId, UUID competencyId, CompetencyStatus before, CompetencyStatus after)
        implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
