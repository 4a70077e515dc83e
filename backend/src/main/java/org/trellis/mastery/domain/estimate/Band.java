package org.trellis.mastery.domain.estimate;

/** The estimate in words that promise no more than it knows. */
public enum Band {
    NOT_ENOUGH_EVIDENCE,
    NOT_YET,
    EMERGING,
    LIKELY,
    STRONG;

    private static final double TOO_UNSURE = 0.6;

    static Band of(double chance, double variance) {
        if (variance > TOO_UNSURE) {
            return NOT_ENOUGH_EVIDENCE;
        }
        if (chance < 0.25) {
            return NOT_YET;
        }
        if (chance < 0.6) {
            return EMERGING;
        }
        return chance <= 0.85 ? LIKELY : STRONG;
    }
}
