package org.trellis.people;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A person no longer belongs to the district: roles, enrollments and guardian links ended with them. */
public record PersonEnded(UUID personId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return personId;
    }
}
