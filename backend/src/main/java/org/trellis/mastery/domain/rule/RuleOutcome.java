package org.trellis.mastery.domain.rule;

import org.trellis.mastery.CompetencyStatus;

/**
 * What a rule says about one list of pieces.
 *
 * @param status NOT_STARTED, DEVELOPING or SUFFICIENT; a rule never says ATTAINED
 * @param level the level the pieces support
 * @param stuck whether the latest pieces stay under the required level
 */
public record RuleOutcome(CompetencyStatus status, int level, Reason reason, boolean stuck) {

    static RuleOutcome notStarted() {
        return new RuleOutcome(CompetencyStatus.NOT_STARTED, 0, Reason.noEvidence(), false);
    }

    static RuleOutcome developing(int level, Reason missing, boolean stuck) {
        return new RuleOutcome(CompetencyStatus.DEVELOPING, level, missing, stuck);
    }

    static RuleOutcome sufficient(int level, Reason met) {
        return new RuleOutcome(CompetencyStatus.SUFFICIENT, level, met, false);
    }
}
