package org.trellis.people;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A person was enrolled in a class, moved or left; once for each person, however many classes changed. */
public record EnrollmentChanged(UUID personId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return personId;
    }
}
