package org.trellis.scheduling.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A block to write down.
 *
 * @param repeatUntil it takes place every week until this day, holidays left out; absent: once
 */
public record FlexBlockPlan(
        UUID schoolId,
        FlexBlockSlot slot,
        String title,
        @Nullable String purpose,
        @Nullable UUID educatorId,
        @Nullable Integer capacity,
        @Nullable LocalDate repeatUntil) {}
