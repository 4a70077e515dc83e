package org.trellis.profiles.domain.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a talk is or was, between whom, and how it stands.
 *
 * @param seriesId the same for all talks of one recurring slot; absent for a single one
 * @param movedTo the talk that takes its place
 */
public record CheckInFacts(
        UUID id,
        UUID studentId,
        UUID educatorId,
        CheckInStatus status,
        Slot slot,
        @Nullable UUID seriesId,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy,
        @Nullable String missedReason,
        @Nullable UUID movedTo,
        long version) {

    CheckInFacts withoutReason() {
        return new CheckInFacts(
                id, studentId, educatorId, status, slot, seriesId, endedAt, endedBy, null, movedTo, version);
    }
}
