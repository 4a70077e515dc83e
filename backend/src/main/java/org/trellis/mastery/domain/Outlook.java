package org.trellis.mastery.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.estimate.Constants;
import org.trellis.mastery.domain.estimate.Estimate;
import org.trellis.mastery.domain.estimate.Estimation;
import org.trellis.mastery.domain.ledger.StateValue;

/**
 * The estimate on a day, beside the rule's result.
 *
 * @param estimate with what was forgotten since the newest piece
 * @param pieces how many pieces it rests on
 */
public record Outlook(Estimate estimate, int pieces, LocalDate newestOn, Hint hint) {

    /** None without evidence. */
    public static @Nullable Outlook on(LocalDate day, StateValue state) {
        if (state.estimate() == null) {
            return null;
        }
        LocalDate newest = requireNonNull(state.lastEvidenceOn());
        Estimate estimate = Estimation.resume(Constants.classroom(), state.estimate(), newest)
                .waitUntil(day)
                .estimate();
        return new Outlook(
                estimate,
                state.evidenceCount(),
                newest,
                Hint.of(state.status(), estimate.band(), state.evidenceCount()));
    }
}
