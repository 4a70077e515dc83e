package org.trellis.mastery.domain.estimate;

/** The normal distribution. */
final class Normal {

    private static final double[] TAYLOR = {0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429};

    private Normal() {}

    /** The share of it below z, to seven digits (Abramowitz and Stegun 7.1.26). */
    static double below(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x);
        double sum = 0;
        for (int i = TAYLOR.length - 1; i >= 0; i--) {
            sum = (sum + TAYLOR[i]) * t;
        }
        double tail = sum * Math.exp(-x * x) / 2;
        return z < 0 ? tail : 1 - tail;
    }
}
