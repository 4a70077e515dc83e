package org.trellis.mastery.domain.rule;

import java.util.Collection;

/** A rule that does not hear classmates: they help each other to see, and decide nothing. */
record WithoutPeers(MasteryRule rule) implements MasteryRule {

    @Override
    public RuleOutcome judge(Collection<Piece> pieces) {
        return rule.judge(
                pieces.stream().filter(piece -> piece.scorer() != Scorer.PEER).toList());
    }
}
