package org.trellis.people;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** The roster says something else of a student it knew before; the grade level may be another. */
public record StudentChanged(UUID personId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return personId;
    }
}
