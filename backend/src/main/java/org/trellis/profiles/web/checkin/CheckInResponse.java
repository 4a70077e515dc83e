package org.trellis.profiles.web.checkin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;
import org.trellis.profiles.domain.checkin.CheckInStatus;

/**
 * A talk of one student with one educator. Families get the closing and the next actions once these were shared with them;
 * leaders get none of the words.
 *
 * @param seriesId the same for all talks of one recurring slot
 * @param agenda what to use the time for, in the order it was said
 * @param notes what both write down; empty before the first word
 * @param closing absent until it was held
 * @param movedTo the check-in that takes the place of a missed one
 */
public record CheckInResponse(
        UUID id,
        PersonRef student,
        PersonRef educator,
        CheckInStatus status,
        Instant plannedAt,
        int minutes,
        @Nullable UUID seriesId,
        List<TopicOf> agenda,
        String notes,
        List<NextActionBody> nextActions,
        @Nullable ClosingOf closing,
        @Nullable Instant endedAt,
        @Nullable String missedReason,
        @Nullable UUID movedTo,
        long version)
        implements Versioned {

    /** @param evidenceId a piece of work brought along */
    public record TopicOf(
            UUID id,
            PersonRef author,
            String text,
            @Nullable UUID evidenceId,
            Instant addedAt) {}

    /** @param againAt when they meet again */
    public record ClosingOf(String noticed, String next, Instant againAt, boolean familyTold) {}
}
