package org.trellis.mastery.domain.rule;

import java.util.Collection;

/** A pure decision over the accepted pieces of one student and one competency. */
public interface MasteryRule {

    /** The order in which the pieces arrive does not matter, and a piece given twice counts once. */
    RuleOutcome judge(Collection<Piece> pieces);
}
