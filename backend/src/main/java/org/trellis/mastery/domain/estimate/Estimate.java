package org.trellis.mastery.domain.estimate;

import org.trellis.mastery.Chances;

/**
 * What the evidence says of one learner in one competency, as of its newest piece. On the logit scale.
 *
 * @param version of the {@link Constants} it was made with
 * @param skillMean of the competency, apart from the learner all over, as the next three
 */
public record Estimate(
        int version, double skillMean, double skillVariance, double learnerMean, double learnerVariance) {

    /** Four of five on the reference task. */
    private static final double MASTERY = 1.386;

    public double mean() {
        return skillMean + learnerMean;
    }

    public double variance() {
        return skillVariance + learnerVariance;
    }

    /** The chance that the learner stands at mastery. */
    public double chance() {
        return Normal.below((mean() - MASTERY) / Math.sqrt(variance()));
    }

    /** On a task nobody has tried. */
    public Chances chances() {
        return new Chances(chance(), mean(), variance() + Constants.classroom().taskVariance());
    }

    public Band band() {
        return Band.of(chance(), variance());
    }
}
