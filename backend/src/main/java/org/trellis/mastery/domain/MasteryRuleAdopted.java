package org.trellis.mastery.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.event.DomainEvent;

/**
 * Another rule version is in force: states that nobody confirmed are asked anew, some students at a time.
 *
 * @param after the last student who was asked; absent at the start
 */
public record MasteryRuleAdopted(UUID ruleId, @Nullable UUID after) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ruleId;
    }
}
