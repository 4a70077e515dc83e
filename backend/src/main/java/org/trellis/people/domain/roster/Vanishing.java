package org.trellis.people.domain.roster;

/**
 * Active rows of one file that an import would end.
 *
 * @param count rows of the file with the largest share
 * @param percent that share, rounded up
 */
public record Vanishing(long count, int percent) {
    /** A tenth may go without asking: pupils move every week, whole schools do not. */
    static final int ALLOWED_PERCENT = 10;

    static final Vanishing NONE = new Vanishing(0, 0);

    static Vanishing of(long ended, long activeBefore) {
        return activeBefore == 0 ? NONE : new Vanishing(ended, (int) ((ended * 100 + activeBefore - 1) / activeBefore));
    }

    Vanishing orWorse(Vanishing other) {
        return other.percent > percent ? other : this;
    }

    boolean needsConfirmation() {
        return percent > ALLOWED_PERCENT;
    }
}
