package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.FeedbackWords;
import org.trellis.mastery.domain.NewJudgement;

/**
 * A judgement: an educator's, or a student's of their own work.
 *
 * @param level on the competency's scale
 * @param criteria of its rubric
 * @param tool the program that gave the level, noted by an educator; it counts once an educator confirms it
 * @param spoken an educator's comment, spoken
 */
record JudgementRequest(
        @NotNull UUID competencyId,
        @NotNull Integer level,
        @Nullable @Size(max = 20) List<@NotNull @Valid CriterionBody> criteria,
        @Nullable @Size(max = 4_000) String comment,
        @Nullable @Size(max = 1_000) String nextStep,
        @Nullable @Size(min = 1, max = 100) String tool,
        @Nullable @Valid SpokenCommentRequest spoken) {

    NewJudgement toDomain() {
        return new NewJudgement(
                competencyId,
                level,
                criteria == null
                        ? List.of()
                        : criteria.stream().map(CriterionBody::toDomain).toList(),
                new FeedbackWords(comment, nextStep),
                tool,
                SpokenCommentRequest.toDomain(spoken));
    }
}
