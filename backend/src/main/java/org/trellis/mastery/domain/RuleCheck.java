package org.trellis.mastery.domain;

import static org.trellis.mastery.RuleSetting.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.RuleSetting;
import org.trellis.platform.error.Problems;
import org.trellis.platform.error.Violation;

/** Whether the settings are those of the rule's kind, and make sense together. */
final class RuleCheck {

    private RuleCheck() {}

    /** 422 with everything that is wrong. */
    static void require(RuleParameters parameters) {
        List<Violation> wrong = new ArrayList<>(membership(parameters));
        if (wrong.isEmpty()) {
            wrong.addAll(together(parameters));
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private static List<Violation> membership(RuleParameters parameters) {
        List<Violation> wrong = new ArrayList<>();
        Set<RuleSetting> asked = parameters.kind().settings();
        for (RuleSetting setting : RuleSetting.values()) {
            boolean given = parameters.settings().containsKey(setting);
            if (asked.contains(setting) && !given) {
                wrong.add(violation(setting, "REQUIRED", "a rule of this kind needs it"));
            } else if (given && !asked.contains(setting) && !setting.optional()) {
                wrong.add(violation(setting, "NOT_OF_THIS_KIND", "a rule of this kind does not have it"));
            }
        }
        return wrong;
    }

    private static List<Violation> together(RuleParameters parameters) {
        List<Violation> wrong = new ArrayList<>();
        Map<RuleSetting, Double> settings = parameters.settings();
        int level = parameters.requiredLevel();
        if (settings.containsKey(MIN_AT_LEVEL) && parameters.whole(MIN_AT_LEVEL) > parameters.whole(AMONG_LATEST)) {
            wrong.add(violation(MIN_AT_LEVEL, "TOO_MANY", "must not be more than amongLatest"));
        }
        if (settings.containsKey(MIN_AVERAGE) && Math.floor(parameters.number(MIN_AVERAGE) + 0.5) != level) {
            wrong.add(violation(MIN_AVERAGE, "NOT_THE_LEVEL", "must round to requiredLevel"));
        }
        if (settings.containsKey(START_LEVEL) && parameters.whole(START_LEVEL) > level) {
            wrong.add(violation(START_LEVEL, "TOO_HIGH", "must not be above requiredLevel"));
        }
        return wrong;
    }

    private static Violation violation(RuleSetting setting, String code, String message) {
        return new Violation("parameters." + setting.key(), code, message);
    }
}
