package org.trellis.profiles.web.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;
import org.trellis.profiles.domain.week.Feeling;

/**
 * A student's week.
 *
 * @param weekOf its Monday
 * @param feeling only ever given to the student and her educators; absent when it was skipped
 * @param plan at most three things
 * @param sharedAt absent while it is the student's alone
 * @param version 0 while nothing was written
 */
public record GoalWeekResponse(
        UUID studentId,
        LocalDate weekOf,
        @Nullable Feeling feeling,
        @Nullable String feelingNote,
        List<LookedBackBody> lookBack,
        List<PlannedActionBody> plan,
        @Nullable String message,
        @Nullable Instant sharedAt,
        List<WeekReplyOf> replies,
        long version)
        implements Versioned {

    public record WeekReplyOf(UUID id, PersonRef author, String text, Instant at) {}
}
