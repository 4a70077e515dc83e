package org.trellis.bench.learning;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.RuleKind;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.RuleSetting;
import org.trellis.mastery.domain.ledger.RuleBook;
import org.trellis.mastery.domain.rule.MasteryRule;
import org.trellis.mastery.domain.rule.MasteryRules;
import org.trellis.mastery.domain.rule.Reason;
import org.trellis.mastery.domain.rule.RuleOutcome;

/** A million event logs under all the rules, and a control that shows that the check can fail. */
final class Replays {

    private static final int LOGS = 1_000_000;
    private static final int CONTROL_LOGS = 1_000;
    private static final RuleKind[] KINDS = RuleKind.values();

    private Replays() {}

    /** True when every law holds and the control breaks one. */
    static boolean report(long seed) {
        long begin = System.nanoTime();
        Map<ReplayCheck.Law, Integer> broken = new ReplayCheck(rules(), seed).over(LOGS);
        double seconds = (System.nanoTime() - begin) / 1e9;
        MasteryRule counting = counting();
        Map<ReplayCheck.Law, Integer> control = new ReplayCheck(id -> counting, seed).over(CONTROL_LOGS);
        System.out.printf(
                "%n## Replay: %d random event logs of decisions and as many of judgements, %d rules, %.0f s%n",
                LOGS, KINDS.length, seconds);
        System.out.println("laws broken: " + (broken.isEmpty() ? "none" : broken));
        System.out.println("control, a rule that counts how often it is asked: " + control);
        return broken.isEmpty() && control.containsKey(ReplayCheck.Law.ORDER_OF_ARRIVAL_IS_NOTHING);
    }

    private static RuleBook rules() {
        MasteryRule[] rules = new MasteryRule[KINDS.length];
        for (RuleKind kind : KINDS) {
            rules[kind.ordinal()] = MasteryRules.of(settings(kind));
        }
        return id -> rules[number(id)];
    }

    private static int number(UUID ruleId) {
        return (int) (ruleId.getLeastSignificantBits() % KINDS.length);
    }

    private static RuleParameters settings(RuleKind kind) {
        Map<RuleSetting, Double> settings = new EnumMap<>(RuleSetting.class);
        for (RuleSetting setting : kind.settings()) {
            settings.put(
                    setting,
                    switch (setting) {
                        case REQUIRED_LEVEL, MIN_AVERAGE, STUCK_AFTER, AMONG_LATEST -> 3.0;
                        case LATEST_PERCENT -> 65.0;
                        case SPAN_DAYS -> 7.0;
                        case LOWEST_BELOW, START_LEVEL, TEACHER_SCORED -> 1.0;
                        default -> 2.0;
                    });
        }
        return new RuleParameters(kind, settings);
    }

    /** What no rule may do: remember. */
    private static MasteryRule counting() {
        AtomicInteger asked = new AtomicInteger();
        return given -> new RuleOutcome(
                CompetencyStatus.DEVELOPING, asked.incrementAndGet() % 4, new Reason("BY_ARRIVAL", Map.of()), false);
    }
}
