package org.trellis.mastery.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.trellis.mastery.RuleKind;

/**
 * One number made of the levels reaches a bar. Levels go by the day of the performance, not of the grading.
 *
 * @param amongLatest how many of the latest pieces are looked at
 * @param bar on a scale that ends below it, its top is asked for
 */
record SummaryRule(
        RuleKind kind, Summary summary, int amongLatest, int minPieces, double bar, int requiredLevel, int stuckAfter)
        implements MasteryRule {

    /** Sums of tenths are not exact; this much under the bar is on it. */
    private static final double ROUNDING = 1e-9;

    @Override
    public RuleOutcome judge(Collection<Piece> given) {
        Pieces pieces = Pieces.inOrder(given);
        if (pieces.count() == 0) {
            return RuleOutcome.notStarted();
        }
        double value = Math.clamp(summary.of(pieces.latest(amongLatest).levels()), 0, pieces.top());
        int level = rounded(value, 0).intValue();
        boolean stuck = pieces.stuckUnder(Math.min(requiredLevel, pieces.top()), stuckAfter);
        Optional<Reason> tooFew = Reason.unless("NEEDS_MORE_PIECES", pieces.count(), minPieces);
        if (tooFew.isPresent()) {
            return RuleOutcome.developing(level, tooFew.get(), stuck);
        }
        double asked = Math.min(bar, pieces.top());
        boolean met = value >= asked - ROUNDING;
        Reason reason = new Reason(
                met ? "SUMMARY_MET" : "NEEDS_SUMMARY",
                Map.of(
                        "rule", kind.name(),
                        "have", rounded(value, 2).doubleValue(),
                        "need", asked,
                        "pieces", pieces.count(),
                        "level", level));
        return met ? RuleOutcome.sufficient(level, reason) : RuleOutcome.developing(level, reason, stuck);
    }

    /** Half up, and only to be shown: the bar is compared with the value as it is. */
    static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value + ROUNDING).setScale(digits, RoundingMode.HALF_UP);
    }
}
