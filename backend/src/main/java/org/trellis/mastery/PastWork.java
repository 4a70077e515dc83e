package org.trellis.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence from before, with what was said about it. Without judgements and without {@code returned} it waits
 * in the review queue.
 *
 * @param competencyIds one to three
 * @param judgements a teacher's; at most one for each competency
 * @param returned sent back with a next step instead of judged; absent otherwise
 */
public record PastWork(
        UUID studentId,
        String title,
        EvidenceKind kind,
        @Nullable String text,
        @Nullable String place,
        Support support,
        @Nullable String reflection,
        UUID authorId,
        AuthorCapacity authorCapacity,
        LocalDate performedOn,
        Instant submittedAt,
        List<UUID> competencyIds,
        List<PastJudgement> judgements,
        @Nullable PastReturn returned) {

    /** A level a teacher gave, with words. */
    public record PastJudgement(
            UUID competencyId,
            int level,
            UUID by,
            Instant at,
            @Nullable String comment,
            @Nullable String nextStep) {}

    /** Back to the student, with what to try next. */
    public record PastReturn(UUID by, Instant at, @Nullable String comment, String nextStep) {}
}
