package org.trellis.mastery.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.PersonRef;

/**
 * What waits for a teacher, longest waiting first.
 *
 * @param contests judgements that students see differently and nobody has answered; the same on every page
 * @param counts of all that waits in the classes asked for, whatever the page and the competency
 */
record ReviewQueueResponse(List<Item> items, @Nullable String nextPageToken, List<Contested> contests, Counts counts) {

    /** One piece of evidence; {@code waitingDays} are full days. */
    record Item(
            UUID evidenceId,
            PersonRef student,
            String title,
            List<CompetencyRef> competencies,
            Instant submittedAt,
            long waitingDays) {}

    /** A judgement a student sees differently. */
    record Contested(
            UUID evidenceId,
            UUID judgementId,
            PersonRef student,
            String title,
            CompetencyRef competency,
            int level,
            Instant contestedAt,
            long waitingDays) {}

    /** How much waits, and how much of it for more than three days. */
    record Counts(long total, long over3Days) {}
}
