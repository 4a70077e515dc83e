package org.trellis.mastery.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.AskCapacity;
import org.trellis.mastery.domain.AskStatus;
import org.trellis.people.PersonRef;

/**
 * Somebody was asked to judge a piece.
 *
 * @param firstLevel with the next, of a second reading once both are in
 * @param settledLevel what both educators settled on
 */
record AskResponse(
        UUID id,
        AskCapacity capacity,
        AskStatus status,
        CompetencyRef competency,
        PersonRef asked,
        PersonRef askedBy,
        Instant askedAt,
        @Nullable String note,
        @Nullable Instant answeredAt,
        @Nullable String declineReason,
        @Nullable Integer firstLevel,
        @Nullable Integer secondLevel,
        @Nullable Integer settledLevel,
        @Nullable String settledNote) {}
