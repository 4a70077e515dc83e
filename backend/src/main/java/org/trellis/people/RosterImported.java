package org.trellis.people;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A roster was applied; not told of dry runs and refusals. */
public record RosterImported(UUID importId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return importId;
    }
}
