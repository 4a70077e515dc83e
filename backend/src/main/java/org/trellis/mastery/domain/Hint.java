package org.trellis.mastery.domain;

import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.estimate.Band;

/**
 * What rule and estimate together suggest to an educator. A hint: it changes no state, removes nothing and hides nothing.
 */
public enum Hint {
    /** The rule is met, the estimate doubts it: see whether it was shown alone and somewhere new. */
    CHECK_TRANSFER,
    /** The rule is met: an educator decides. */
    READY,
    /** The rule is met and the estimate agrees: one look is enough. */
    READY_AND_SURE,
    KEEP_LEARNING,
    /** Ten pieces or more, and still far: something else is needed. */
    STUCK,
    /** Say which evidence is missing. */
    NAME_MISSING_EVIDENCE,
    /** Probably ready, though the rule is not met: offer a demonstration now. */
    OFFER_DEMONSTRATION,
    /** An educator has decided. */
    NONE;

    private static final int MANY_PIECES = 10;

    /** The table of two rows, rule met or not, and three columns; too little evidence is the middle one. */
    static Hint of(CompetencyStatus status, Band band, int pieces) {
        return switch (status) {
            case SUFFICIENT ->
                switch (band) {
                    case NOT_YET -> CHECK_TRANSFER;
                    case STRONG -> READY_AND_SURE;
                    case NOT_ENOUGH_EVIDENCE, EMERGING, LIKELY -> READY;
                };
            case NOT_STARTED, DEVELOPING ->
                switch (band) {
                    case NOT_YET -> pieces >= MANY_PIECES ? STUCK : KEEP_LEARNING;
                    case STRONG -> OFFER_DEMONSTRATION;
                    case NOT_ENOUGH_EVIDENCE, EMERGING, LIKELY -> NAME_MISSING_EVIDENCE;
                };
            case ATTAINED, DUE_FOR_CHECK -> NONE;
        };
    }
}
