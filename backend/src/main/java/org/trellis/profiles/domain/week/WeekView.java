package org.trellis.profiles.domain.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.access.Participant;

/**
 * A week as one person may read it.
 *
 * @param weekOf its Monday
 * @param sharedAt absent while it is the student's alone
 * @param version 0 while nothing was written
 */
public record WeekView(
        UUID studentId,
        LocalDate weekOf,
        WeekWords words,
        @Nullable Instant sharedAt,
        List<WeekReply> replies,
        long version) {

    static WeekView empty(UUID studentId, LocalDate weekOf) {
        return new WeekView(studentId, weekOf, WeekWords.NONE, null, List.of(), 0);
    }

    /** How it feels is for the student and her educators; families and leaders read the rest. */
    WeekView seenBy(Participant reader) {
        return reader.takesPart()
                ? this
                : new WeekView(studentId, weekOf, words.withoutFeeling(), sharedAt, replies, version);
    }
}
