package org.trellis.scheduling;

import java.time.LocalDate;
import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A flexible block takes place at another time or place; on {@code from} it was before. */
public record FlexBlockMoved(UUID blockId, UUID schoolId, LocalDate from) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return blockId;
    }
}
