package org.trellis.mastery.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.JudgementEntity;
import org.trellis.mastery.domain.JudgementSource;
import org.trellis.mastery.domain.JudgementStatus;
import org.trellis.people.PersonRef;

/** What one person says the evidence shows. Only TEACHER judgements enter the rule. */
record JudgementResponse(
        UUID id,
        UUID competencyId,
        int level,
        List<CriterionBody> criteria,
        JudgementSource source,
        PersonRef by,
        Instant at,
        @Nullable String comment,
        @Nullable String nextStep,
        JudgementStatus status) {

    static JudgementResponse of(JudgementEntity judgement, PersonRef by) {
        return new JudgementResponse(
                judgement.id,
                judgement.competencyId,
                judgement.level,
                judgement.criteria.stream().map(CriterionBody::of).toList(),
                judgement.source,
                by,
                judgement.madeAt,
                judgement.comment,
                judgement.nextStep,
                judgement.status);
    }
}
