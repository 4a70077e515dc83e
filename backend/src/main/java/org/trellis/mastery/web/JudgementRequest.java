package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.FeedbackWords;
import org.trellis.mastery.domain.NewJudgement;

/** A teacher's judgement. {@code level} is on the competency's scale, {@code criteria} are of its rubric. */
record JudgementRequest(
        @NotNull UUID competencyId,
        @NotNull Integer level,
        @Nullable @Size(max = 20) List<@NotNull @Valid CriterionBody> criteria,
        @Nullable @Size(max = 4_000) String comment,
        @Nullable @Size(max = 1_000) String nextStep) {

    NewJudgement toDomain() {
        return new NewJudgement(
                competencyId,
                level,
                criteria == null
                        ? List.of()
                        : criteria.stream().map(CriterionBody::toDomain).toList(),
                new FeedbackWords(comment, nextStep));
    }
}
