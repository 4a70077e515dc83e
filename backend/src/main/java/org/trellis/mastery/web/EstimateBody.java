package org.trellis.mastery.web;

import java.time.LocalDate;
import org.trellis.mastery.domain.Hint;
import org.trellis.mastery.domain.Outlook;
import org.trellis.mastery.domain.estimate.Band;

/**
 * What the evidence suggests, as a band and what it rests on.
 *
 * @param pieces how many pieces it rests on, the newest of them shown on {@code newestOn}
 * @param constantsVersion of the numbers it was computed with
 * @param hint what rule and estimate together suggest to an educator
 */
record EstimateBody(Band band, int pieces, LocalDate newestOn, int constantsVersion, Hint hint) {

    static EstimateBody of(Outlook outlook) {
        return new EstimateBody(
                outlook.estimate().band(),
                outlook.pieces(),
                outlook.newestOn(),
                outlook.estimate().version(),
                outlook.hint());
    }
}
