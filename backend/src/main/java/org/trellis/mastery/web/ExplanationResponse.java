package org.trellis.mastery.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.Explanation;
import org.trellis.mastery.domain.Outlook;
import org.trellis.mastery.domain.ledger.StateValue;

/**
 * Why a competency of a student stands where it stands: what the rule says, what the estimate says, and what moved it.
 *
 * @param mean of the estimate, on the logit scale: the sum of the terms; absent without evidence
 * @param variance how unsure it is
 * @param chance that the student stands at mastery, 0 to 1
 */
record ExplanationResponse(
        UUID studentId,
        UUID competencyId,
        CompetencyStatus status,
        RuleBody rule,
        ReasonBody reason,
        @Nullable EstimateBody estimate,
        @Nullable Double mean,
        @Nullable Double variance,
        @Nullable Double chance,
        List<Term> terms) {

    /** Each step of the estimate, oldest first. */
    record Term(
            org.trellis.mastery.domain.estimate.Term.Kind kind,
            @Nullable UUID evidenceId,
            @Nullable LocalDate on,
            int days,
            double delta) {

        static Term of(org.trellis.mastery.domain.estimate.Term term) {
            return new Term(term.kind(), term.attemptId(), term.on(), term.days(), term.delta());
        }
    }

    static ExplanationResponse of(Explanation explanation) {
        StateValue value = explanation.item().state().value();
        @Nullable Outlook outlook = explanation.item().outlook();
        return new ExplanationResponse(
                explanation.item().state().key().studentId(),
                explanation.item().state().key().competencyId(),
                value.status(),
                RuleBody.of(explanation.item().rule()),
                new ReasonBody(value.reason().code(), value.reason().params()),
                outlook == null ? null : EstimateBody.of(outlook),
                outlook == null ? null : outlook.estimate().mean(),
                outlook == null ? null : outlook.estimate().variance(),
                outlook == null ? null : outlook.estimate().chance(),
                explanation.terms().stream().map(Term::of).toList());
    }
}
