package org.trellis.mastery.web;

import static org.trellis.mastery.RuleSetting.*;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.RuleSetting;

/**
 * What a district sets on a rule. Which of them a rule has depends on its kind; it has all of those and, besides peersCount, no others. All but
 * the average are counts, levels or days.
 *
 * @param minAverage the average from which the required level counts as reached; it rounds to that level
 * @param latestPercent what the latest piece counts for in a decaying average
 * @param peersCount 1: a piece that only classmates judged counts too; absent means no, in every kind
 * @param lowestBelow how far under the level of the portfolio a counted demonstration may be
 */
record RuleParametersBody(
        @Nullable @Min(1) @Max(20) Integer minPieces,
        @Nullable @Min(1) @Max(20) Integer minAtLevel,
        @Nullable @Min(1) @Max(20) Integer amongLatest,
        @Nullable @Min(1) @Max(5) Integer requiredLevel,
        @Nullable @Min(1) @Max(4) Integer minKinds,
        @Nullable @Min(1) @Max(20) Integer teacherScored,
        @Nullable @Min(0) @Max(365) Integer spanDays,
        @Nullable @Min(2) @Max(20) Integer stuckAfter,
        @Nullable @Min(1) @Max(20) Integer times,
        @Nullable @Min(50) @Max(95) Integer latestPercent,
        @Nullable @DecimalMin("0.5") @DecimalMax("5") Double minAverage,
        @Nullable @Min(1) @Max(5) Integer startLevel,
        @Nullable @Min(1) @Max(20) Integer demonstrations,
        @Nullable @Min(0) @Max(5) Integer lowestBelow,
        @Nullable @Min(0) @Max(1) Integer peersCount) {

    static RuleParametersBody of(RuleParameters parameters) {
        Function<RuleSetting, @Nullable Integer> whole =
                setting -> parameters.settings().containsKey(setting) ? parameters.whole(setting) : null;
        return new RuleParametersBody(
                whole.apply(MIN_PIECES),
                whole.apply(MIN_AT_LEVEL),
                whole.apply(AMONG_LATEST),
                whole.apply(REQUIRED_LEVEL),
                whole.apply(MIN_KINDS),
                whole.apply(TEACHER_SCORED),
                whole.apply(SPAN_DAYS),
                whole.apply(STUCK_AFTER),
                whole.apply(TIMES),
                whole.apply(LATEST_PERCENT),
                parameters.settings().get(MIN_AVERAGE),
                whole.apply(START_LEVEL),
                whole.apply(DEMONSTRATIONS),
                whole.apply(LOWEST_BELOW),
                whole.apply(PEERS_COUNT));
    }

    /** Those that were given. */
    Map<RuleSetting, Double> settings() {
        Map<RuleSetting, Double> given = new EnumMap<>(RuleSetting.class);
        put(given, MIN_PIECES, minPieces);
        put(given, MIN_AT_LEVEL, minAtLevel);
        put(given, AMONG_LATEST, amongLatest);
        put(given, REQUIRED_LEVEL, requiredLevel);
        put(given, MIN_KINDS, minKinds);
        put(given, TEACHER_SCORED, teacherScored);
        put(given, SPAN_DAYS, spanDays);
        put(given, STUCK_AFTER, stuckAfter);
        put(given, TIMES, times);
        put(given, LATEST_PERCENT, latestPercent);
        put(given, MIN_AVERAGE, minAverage);
        put(given, START_LEVEL, startLevel);
        put(given, DEMONSTRATIONS, demonstrations);
        put(given, LOWEST_BELOW, lowestBelow);
        put(given, PEERS_COUNT, peersCount);
        return given;
    }

    private static void put(Map<RuleSetting, Double> given, RuleSetting setting, @Nullable Number value) {
        if (value != null) {
            given.put(setting, value.doubleValue());
        }
    }
}
