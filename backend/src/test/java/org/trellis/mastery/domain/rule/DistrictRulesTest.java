package org.trellis.mastery.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trellis.mastery.domain.rule.RuleTables.pieces;
import static org.trellis.mastery.domain.rule.RuleTables.usual;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.RuleKind;
import org.trellis.mastery.RuleSetting;

/** A table for each rule that districts use, worked out by hand. */
class DistrictRulesTest {

    @ParameterizedTest
    @CsvSource({
        "N_TIMES, 3 1 3, SUFFICIENT, 3",
        "N_TIMES, 3 1 2, DEVELOPING, 2",
        "N_TIMES, 4, DEVELOPING, 0",
        "HIGHEST, 1 4 1, SUFFICIENT, 4",
        "HIGHEST, 2 2, DEVELOPING, 2",
        "MOST_RECENT, 1 1 3, SUFFICIENT, 3",
        "MOST_RECENT, 4 4 2, DEVELOPING, 2",
        "MEAN_OF_RECENT, 0 2 3 4, SUFFICIENT, 3",
        "MEAN_OF_RECENT, 4 2 3 3, DEVELOPING, 3",
        "MEDIAN_OF_RECENT, 4 0 3 3, SUFFICIENT, 3",
        "MEDIAN_OF_RECENT, 3 2, DEVELOPING, 3",
        "MODE_OF_RECENT, 1 3 1 3, SUFFICIENT, 3",
        "MODE_OF_RECENT, 3 2, DEVELOPING, 2",
        "DECAYING_AVERAGE, 2 2 4, SUFFICIENT, 3",
        "DECAYING_AVERAGE, 1 1 4, DEVELOPING, 3",
        "POWER_LAW, 1 2 3 4, SUFFICIENT, 4",
        "POWER_LAW, 4 3 2 1, DEVELOPING, 1",
        "PORTFOLIO, 2 2 3 3, SUFFICIENT, 3",
        "PORTFOLIO, 2 2 3, DEVELOPING, 2",
        "PORTFOLIO, 1 2, DEVELOPING, 1",
        "BODY_OF_EVIDENCE, 1 3 3, SUFFICIENT, 3",
    })
    void decidesByTheTable(RuleKind kind, String levels, CompetencyStatus status, int level) {
        RuleOutcome outcome = MasteryRules.of(usual(kind)).judge(pieces(levels));

        assertThat(outcome.status()).as("%s", outcome).isEqualTo(status);
        assertThat(outcome.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsNotStartedAndThreeLowOnesAreStuck(RuleKind kind) {
        MasteryRule rule = MasteryRules.of(usual(kind));

        assertThat(rule.judge(List.of())).isEqualTo(RuleOutcome.notStarted());
        assertThat(rule.judge(pieces("1 0 1")).stuck()).isTrue();
        assertThat(rule.judge(pieces("1 0 3")).stuck()).isFalse();
    }

    @Test
    void theDecayingAverageIsTheOneOfTheGradebooks() {
        // .65 · 4 + .35 · (5 + 5) / 2, as in Canvas
        assertThat(Summary.decaying(65).of(new int[] {5, 5, 4})).isCloseTo(4.35, within(1e-9));
        assertThat(Summary.decaying(65).of(new int[] {2})).isEqualTo(2);
    }

    @Test
    void thePowerLawFindsTheCurveThatIsThere() {
        // y + 1 = 2 · n^0.5 at n = 1 and 4
        assertThat(Summary.POWER_LAW.of(new int[] {1})).isCloseTo(1, within(1e-9));
        assertThat(Summary.POWER_LAW.of(new int[] {3, 3, 3})).isCloseTo(3, within(1e-9));
        double[] line = {Math.log(2), Math.log(4)};
        assertThat(Summary.POWER_LAW.of(new int[] {1, 3}))
                .isCloseTo(Math.exp(Arrays.stream(line).max().orElse(0)) - 1, within(1e-9));
    }

    @Test
    void aBarThatIsAnAverageIsComparedUnrounded() {
        MasteryRule strict = MasteryRules.of(usual(RuleKind.MEAN_OF_RECENT));
        MasteryRule mild = MasteryRules.of(usual(RuleKind.MEAN_OF_RECENT).with(RuleSetting.MIN_AVERAGE, 2.6));

        assertThat(strict.judge(pieces("2 3 3")).status()).isEqualTo(CompetencyStatus.DEVELOPING);
        assertThat(mild.judge(pieces("2 3 3")).status()).isEqualTo(CompetencyStatus.SUFFICIENT);
        assertThat(strict.judge(pieces("2 3 3")).reason())
                .isEqualTo(new Reason(
                        "NEEDS_SUMMARY",
                        java.util.Map.of(
                                "rule", "MEAN_OF_RECENT", "have", 2.67, "need", 3.0, "pieces", 3, "level", 3)));
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleNamesWhatIsMissing(RuleKind kind) {
        Reason reason = MasteryRules.of(usual(kind)).judge(pieces("1")).reason();

        assertThat(reason.code()).startsWith("NEEDS_");
        assertThat(reason.params()).containsKeys("have", "need");
    }
}
