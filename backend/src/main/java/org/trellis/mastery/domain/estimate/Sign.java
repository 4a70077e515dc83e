package org.trellis.mastery.domain.estimate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One thing that says something about a learner and a competency.
 *
 * @param attemptId what it was; the same one never counts twice
 * @param on the day it was shown, not the day it was judged
 */
public record Sign(UUID attemptId, LocalDate on, Showing showing) {

    /** By day; which of one day is first must not depend on when they arrived. */
    static final Comparator<Sign> BY_DAY = Comparator.comparing(Sign::on)
            .thenComparing(Sign::attemptId)
            .thenComparing(sign -> sign.showing().toString());
}
