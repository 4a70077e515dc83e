package org.trellis.mastery.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EvidenceFilterTest {

    private static final double CLOSE = 1e-9;
    private final EvidenceFilter filter = new EvidenceFilter(Constants.classroom());
    private final Belief learner = filter.newLearner();
    private final SkillBelief skill = filter.newSkill();
    private final Encounter met = new Encounter(learner, List.of(skill), EvidenceFilter.referenceTask());

    @Test
    void oneJudgementMovesByTheGain() {
        // 1.4 · (.8 + .6) / (.8 + .6 + .8)
        assertThat(filter.judged(met, 0, 1.4, 0.8)).isCloseTo(1.4 * 1.4 / 2.2, within(CLOSE));
        assertThat(skill.belief().variance()).isCloseTo(0.8 - 0.8 * 0.8 / 2.2, within(CLOSE));
        assertThat(learner.variance()).isCloseTo(0.6 - 0.6 * 0.6 / 2.2, within(CLOSE));
    }

    @Test
    void oneRightAnswerMovesByTheClosedForm() {
        // q = 1/2, w = 1/4, D = 1 + 1.4/4
        assertThat(filter.answered(met, 0, Answer.firstTry(true))).isCloseTo(1.4 * 0.5 / 1.35, within(CLOSE));
        assertThat(skill.belief().mean()).isCloseTo(0.8 * 0.5 / 1.35, within(CLOSE));
    }

    @Test
    void aGuessedAnswerSaysLess() {
        double open = new EvidenceFilterTest().movedBy(new Answer(1, 1, 0));
        double guessable = new EvidenceFilterTest().movedBy(new Answer(1, 1, 4));

        assertThat(guessable).isPositive().isLessThan(open);
        assertThat(new EvidenceFilterTest().movedBy(new Answer(0, 1, 4))).isNegative();
    }

    @Test
    void aLongQuizIsOneOccasion() {
        assertThat(Answer.scaled(0.5, 100).weight())
                .isEqualTo(Answer.scaled(0.5, 8).weight());
    }

    @Test
    void forgettingDrawsBackToWhatIsExpectedAndMakesUnsure() {
        filter.judged(met, 0, 2.6, 0.8);
        double mean = skill.belief().mean();
        double variance = skill.belief().variance();
        double kept = Math.pow(1 + 46, -0.05);

        assertThat(filter.forget(skill, 46)).isCloseTo((kept - 1) * mean, within(CLOSE));
        assertThat(skill.belief().variance()).isCloseTo(Math.min(0.8, variance + (1 - kept) * 0.8), within(CLOSE));
        assertThat(filter.forget(skill, 46)).as("twice on one day").isZero();
    }

    @Property
    void noEventMovesFurtherThanTheBound(
            @ForAll @DoubleRange(min = -50, max = 50) double target,
            @ForAll @DoubleRange(min = 0.01, max = 5) double noise) {
        EvidenceFilterTest fresh = new EvidenceFilterTest();

        assertThat(Math.abs(fresh.filter.judged(fresh.met, 0, target, noise))).isLessThanOrEqualTo(1.5 + CLOSE);
    }

    @Property
    void noAnswerMovesFurtherThanTheBoundAndDoubtNeverGrows(
            @ForAll @DoubleRange(min = 0, max = 1) double score,
            @ForAll @IntRange(min = 1, max = 40) int items,
            @ForAll @IntRange(min = 0, max = 6) int options) {
        EvidenceFilterTest fresh = new EvidenceFilterTest();
        double before = fresh.filter.doubt(fresh.met);
        Answer answer = new Answer(score, Answer.scaled(score, items).weight(), options);

        assertThat(Math.abs(fresh.movedBy(answer))).isLessThanOrEqualTo(1.5 + CLOSE);
        assertThat(fresh.filter.doubt(fresh.met)).isBetween(0.0, before);
        assertThat(fresh.filter.chance(fresh.met)).isBetween(0.0, 1.0);
    }

    private double movedBy(Answer answer) {
        return filter.answered(met, 0, answer);
    }
}
