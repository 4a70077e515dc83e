package org.trellis.profiles;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A student and an educator agreed on a version of the student's profile. */
public record ProfileAgreed(UUID studentId, UUID versionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
