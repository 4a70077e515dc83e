package org.trellis.scheduling;

import java.time.LocalDate;
import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A school has one more flexible block, on this day. */
public record FlexBlockCreated(UUID blockId, UUID schoolId, LocalDate on) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return blockId;
    }
}
