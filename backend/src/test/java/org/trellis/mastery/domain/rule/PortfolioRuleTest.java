package org.trellis.mastery.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.mastery.domain.rule.RuleTables.piece;
import static org.trellis.mastery.domain.rule.RuleTables.usual;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.RuleKind;
import org.trellis.mastery.RuleSetting;

/** Two skills, each to be shown twice at a level; from level 2 to level 3. */
class PortfolioRuleTest {

    private static final UUID EXPLAIN = new UUID(0, 1);
    private static final UUID MODEL = new UUID(0, 2);
    private final MasteryRule rule = MasteryRules.of(usual(RuleKind.PORTFOLIO));

    @Test
    void eachSkillNeedsItsDemonstrations() {
        RuleOutcome outcome = rule.judge(List.of(both(0, 2, 2), both(1, 2, 2), both(2, 3, 3), explain(3, 3)));

        assertThat(outcome.status()).isEqualTo(CompetencyStatus.DEVELOPING);
        assertThat(outcome.level()).isEqualTo(2);
        assertThat(outcome.reason().code()).isEqualTo("NEEDS_DEMONSTRATIONS");
        assertThat(outcome.reason().params())
                .containsEntry("have", 3)
                .containsEntry("need", 4)
                .containsEntry("level", 3)
                .as("the baseline is the average of the level left, growth counts from it")
                .containsEntry("baseline", 2.0)
                .containsEntry("growth", 1.0);
    }

    @Test
    void theBestOnesCount() {
        RuleOutcome outcome =
                rule.judge(List.of(both(0, 2, 2), both(1, 0, 1), both(2, 2, 2), both(3, 3, 3), both(4, 3, 3)));

        assertThat(outcome.status()).isEqualTo(CompetencyStatus.SUFFICIENT);
        assertThat(outcome.reason().params()).containsEntry("average", 3.0).containsEntry("lowest", 3);
    }

    @Test
    void aMissedChanceIsShownUntilADemonstrationMakesUpForItAndNeverALowLevel() {
        Piece missed = piece(1, 2, new Mark(EXPLAIN, Mark.Kind.RATED, 2), new Mark(MODEL, Mark.Kind.MISSED, 0));

        assertThat(params(both(0, 2, 2), missed)).containsEntry("missed", 1).containsEntry("lowest", 2);
        assertThat(params(both(0, 2, 2), missed, both(2, 2, 2))).containsEntry("missed", 0);
    }

    @Test
    void anOverrideCountsAsAllOfThem() {
        Piece override = piece(1, 2, new Mark(EXPLAIN, Mark.Kind.RATED, 2), new Mark(MODEL, Mark.Kind.OVERRIDE, 2));

        assertThat(params(explain(0, 2), override))
                .as("level 2 is left, level 3 begins")
                .containsEntry("level", 3)
                .containsEntry("have", 0);
    }

    @Test
    void aCountedOneMayNotLieTooFarBelow() {
        MasteryRule strict = MasteryRules.of(usual(RuleKind.PORTFOLIO).with(RuleSetting.LOWEST_BELOW, 0));
        List<Piece> uneven = List.of(both(0, 1, 3), both(1, 2, 3));

        assertThat(strict.judge(uneven).reason().code()).isEqualTo("NEEDS_HIGHER_LOWEST");
        assertThat(rule.judge(uneven).reason().params()).containsEntry("level", 3);
        assertThat(rule.judge(List.of(both(0, 1, 1), both(1, 2, 2))).reason().code())
                .isEqualTo("NEEDS_HIGHER_AVERAGE");
    }

    @Test
    void withoutABaselineGrowthNeedsTwoRatingsOfHalfTheSkills() {
        assertThat(params(explain(0, 1))).doesNotContainKeys("baseline", "growth");
        assertThat(params(explain(0, 1), explain(1, 2))).containsEntry("growth", 1.0);
        assertThat(params(both(0, 1, 2))).containsEntry("baseline", 1.5).containsEntry("growth", 0.0);
    }

    private java.util.Map<String, Object> params(Piece... pieces) {
        return rule.judge(List.of(pieces)).reason().params();
    }

    private static Piece both(int day, int explain, int model) {
        return piece(
                day, explain, new Mark(EXPLAIN, Mark.Kind.RATED, explain), new Mark(MODEL, Mark.Kind.RATED, model));
    }

    private static Piece explain(int day, int level) {
        return piece(day, level, new Mark(EXPLAIN, Mark.Kind.RATED, level), new Mark(MODEL, Mark.Kind.UNSEEN, 0));
    }
}
