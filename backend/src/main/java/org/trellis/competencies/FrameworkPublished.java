package org.trellis.competencies;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A framework was imported for the first time or again; its items, edges and rubrics may differ from now on. */
public record FrameworkPublished(UUID frameworkId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return frameworkId;
    }
}
