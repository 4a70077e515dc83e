package org.trellis.mastery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.event.DomainEvent;

/** A teacher gave a level; the evidence counts from now on. */
public record JudgementMade(
        UUID judgementId,
        UUID evidenceId,
        UUID studentId,
        UUID competencyId,
        @Nullable UUID stepId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
