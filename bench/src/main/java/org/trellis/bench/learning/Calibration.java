package org.trellis.bench.learning;

/**
 * Chances stretched and shifted on the logit scale until they come true as often as they say (Platt 1999). Fit on learners
 * who are not foretold.
 */
record Calibration(double shift, double stretch) {

    private static final int STEPS = 25;

    static Calibration on(Forecasts known) {
        Calibration now = new Calibration(0, 1);
        for (int i = 0; i < STEPS; i++) {
            now = now.better(known);
        }
        return now;
    }

    double of(double chance) {
        return 1 / (1 + Math.exp(-shift - stretch * logit(chance)));
    }

    /** One Newton step on the log loss. */
    private Calibration better(Forecasts known) {
        double gShift = 0;
        double gStretch = 0;
        double hShift = 0;
        double hBoth = 0;
        double hStretch = 0;
        for (int i = 0; i < known.size(); i++) {
            double x = logit(known.chance(i));
            double p = of(known.chance(i));
            double miss = (known.right(i) ? 1 : 0) - p;
            double bend = p * (1 - p);
            gShift += miss;
            gStretch += miss * x;
            hShift += bend;
            hBoth += bend * x;
            hStretch += bend * x * x;
        }
        double determinant = hShift * hStretch - hBoth * hBoth;
        return new Calibration(
                shift + (gShift * hStretch - gStretch * hBoth) / determinant,
                stretch + (gStretch * hShift - gShift * hBoth) / determinant);
    }

    private static double logit(double chance) {
        return Math.log(chance / (1 - chance));
    }
}
