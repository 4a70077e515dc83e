package org.trellis.paths.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a step waits for, who sees to it, and until when. */
@Embeddable
public record StepBlock(
        @Enumerated(EnumType.STRING) @Column(name = "block_reason")
        BlockReason reason,

        @Column(name = "block_owner_id") UUID ownerId,
        @Column(name = "block_due_on") LocalDate dueOn,
        @Column(name = "block_note") @Nullable String note) {

    static StepBlock review(UUID owner, LocalDate dueOn) {
        return new StepBlock(BlockReason.AWAITS_REVIEW, owner, dueOn, null);
    }
}
