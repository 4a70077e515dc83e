package org.trellis.people;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** The roster no longer names one of a student's guardians. */
public record GuardianEnded(UUID personId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return personId;
    }
}
