package org.trellis.mastery.domain.estimate;

/** What is believed of one quantity on the logit scale, and how unsure that is. Changes with every event. */
public final class Belief {

    private double mean;
    private double variance;

    public Belief(double mean, double variance) {
        this.mean = mean;
        this.variance = variance;
    }

    public double mean() {
        return mean;
    }

    public double variance() {
        return variance;
    }

    void become(double newMean, double newVariance) {
        mean = newMean;
        variance = newVariance;
    }
}
