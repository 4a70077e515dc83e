package org.trellis.mastery.domain.rule;

import static org.trellis.mastery.RuleSetting.STUCK_AFTER;
import static org.trellis.mastery.RuleSetting.TIMES;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.trellis.mastery.RuleParameters;

/** So many pieces at the level, whenever they were shown. The level is the highest that so many pieces reach. */
record TimesRule(RuleParameters parameters) implements MasteryRule {

    @Override
    public RuleOutcome judge(Collection<Piece> given) {
        Pieces pieces = Pieces.inOrder(given);
        if (pieces.count() == 0) {
            return RuleOutcome.notStarted();
        }
        int times = parameters.whole(TIMES);
        int required = Math.min(parameters.requiredLevel(), pieces.top());
        int level = reached(pieces.levels(), times);
        Reason reason = new Reason(
                level >= required ? "TIMES_MET" : "NEEDS_TIMES",
                Map.of("have", pieces.atLevel(required), "need", times, "level", level, "requiredLevel", required));
        return level >= required
                ? RuleOutcome.sufficient(level, reason)
                : RuleOutcome.developing(level, reason, pieces.stuckUnder(required, parameters.whole(STUCK_AFTER)));
    }

    private static int reached(int[] levels, int times) {
        int[] rising = levels.clone();
        Arrays.sort(rising);
        return rising.length < times ? 0 : rising[rising.length - times];
    }
}
