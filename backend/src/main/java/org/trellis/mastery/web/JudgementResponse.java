package org.trellis.mastery.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.JudgementEntity;
import org.trellis.mastery.domain.JudgementSource;
import org.trellis.mastery.domain.JudgementStatus;
import org.trellis.people.PersonRef;

/**
 * What one person, or a program, says the evidence shows.
 *
 * @param source a TEACHER's counts at once, a MENTOR's and a TOOL's once confirmed, PEER for the estimate, SELF for neither
 * @param confirmedBy the educator who made a mentor's or a program's judgement count
 */
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
        @Nullable SpokenCommentResponse spoken,
        JudgementStatus status,
        @Nullable String tool,
        @Nullable UUID confirmedBy) {

    static JudgementResponse of(UUID studentId, JudgementEntity judgement, PersonRef by) {
        return of(judgement, by, SpokenCommentResponse.of(studentId, judgement.spoken));
    }

    /** To who was asked: they are not told whose piece it is, so not where the recording is either. */
    static JudgementResponse toAsked(JudgementEntity judgement, PersonRef by) {
        return of(judgement, by, null);
    }

    private static JudgementResponse of(
            JudgementEntity judgement, PersonRef by, @Nullable SpokenCommentResponse spoken) {
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
                spoken,
                judgement.status,
                judgement.tool,
                judgement.confirmedBy);
    }
}
