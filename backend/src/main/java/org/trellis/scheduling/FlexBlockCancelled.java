package org.trellis.scheduling;

import java.time.LocalDate;
import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A flexible block does not take place; it was on this day. */
public record FlexBlockCancelled(UUID blockId, UUID schoolId, LocalDate on) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return blockId;
    }
}
