package org.trellis.profiles;

import java.util.UUID;
import org.trellis.platform.event.DomainEvent;

/** A student and an educator agreed on a goal of the student. */
public record GoalAgreed(UUID studentId, UUID goalId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return studentId;
    }
}
