package org.trellis.mastery.domain.rule;

import org.trellis.mastery.CompetencyStatus;

/**
 * What a rule says about one list of pieces.
 *
 * @param status NOT_STARTED, DEVELOPING or SUFFICIENT; a rule never says ATTAINED
 * @param level the level the latest pieces support
 * @param stuck whether the latest pieces stay under the required level
 */
public record RuleOutcome(CompetencyStatus status, int level, Reason reason, boolean stuck) {}
