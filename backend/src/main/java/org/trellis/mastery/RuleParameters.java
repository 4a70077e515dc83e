package org.trellis.mastery;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which rule, and what the district set on it. A rule version never changes once adopted.
 *
 * @param settings a number for each of {@link RuleKind#settings()}, and those that are optional where the district set them
 */
public record RuleParameters(RuleKind kind, Map<RuleSetting, Double> settings) {

    public RuleParameters {
        settings = settings.isEmpty() ? Map.of() : new EnumMap<>(settings);
    }

    /** "Body of evidence" as recommended: three pieces, two of the latest three at level 3, two kinds, a week apart. */
    public static RuleParameters recommended() {
        return new RuleParameters(
                RuleKind.BODY_OF_EVIDENCE,
                Map.of(
                        RuleSetting.MIN_PIECES, 3.0,
                        RuleSetting.MIN_AT_LEVEL, 2.0,
                        RuleSetting.AMONG_LATEST, 3.0,
                        RuleSetting.REQUIRED_LEVEL, 3.0,
                        RuleSetting.MIN_KINDS, 2.0,
                        RuleSetting.TEACHER_SCORED, 1.0,
                        RuleSetting.SPAN_DAYS, 7.0,
                        RuleSetting.STUCK_AFTER, 3.0));
    }

    /** The same with one thing set otherwise. */
    public RuleParameters with(RuleSetting setting, double value) {
        Map<RuleSetting, Double> changed = new EnumMap<>(RuleSetting.class);
        changed.putAll(settings);
        changed.put(setting, value);
        return new RuleParameters(kind, changed);
    }

    /** A setting that is a count or a level. */
    public int whole(RuleSetting setting) {
        return (int) number(setting);
    }

    /** The rule does not work without it, so that it is there was checked when the version was drafted. */
    public double number(RuleSetting setting) {
        Double value = settings.get(setting);
        if (value == null) {
            throw new IllegalStateException("a rule of kind " + kind + " without " + setting);
        }
        return value;
    }

    /** Whether a piece that only classmates judged counts; not where the district did not say so. */
    public boolean peersCount() {
        return settings.getOrDefault(RuleSetting.PEERS_COUNT, 0.0) > 0;
    }

    /** The level that counts as reached. */
    public int requiredLevel() {
        return whole(RuleSetting.REQUIRED_LEVEL);
    }
}
