package org.trellis.mastery;

/**
 * What the evidence says of a student's chances in one competency. It steers nothing by itself and decides no status.
 *
 * @param mastery the chance that she stands at mastery
 * @param advantage over a reference task, on the logit scale
 * @param doubt the variance of that, a task nobody has tried included
 */
public record Chances(double mastery, double advantage, double doubt) {

    /** How the normal distribution blurs a logistic curve. */
    private static final double BLUR = Math.PI / 8;

    /** The chance of success on a task, made so much easier by help, on the logit scale. */
    public double ofSuccess(double help) {
        return 1 / (1 + Math.exp(-(advantage + help) / Math.sqrt(1 + BLUR * doubt)));
    }
}
