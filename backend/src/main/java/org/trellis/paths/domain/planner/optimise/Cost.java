package org.trellis.paths.domain.planner.optimise;

/**
 * What a plan costs, first things first: a lower {@code late} is worth any amount of what follows it.
 *
 * @param late weeks after the due week, times weight
 * @param unserved checks that found no room
 * @param miss distance of the chance of success from three in four, in thousandths
 * @param wish what is far from the student's wishes and from an even load, in thousandths of a minute
 * @param change what moves in the plan in force
 */
public record Cost(long late, long unserved, long miss, long wish, long change) {

    /** A gain has to be larger than one and a half times the change that brings it. */
    private static final long TAU_TENTHS = 15;

    private static final long CHANGE = 30_000;
    private static final long UNSERVED = 60_000;
    private static final long MISS = 150;

    int compareFirst(Cost other) {
        if (late != other.late) {
            return Long.compare(late, other.late);
        }
        return unserved != other.unserved ? Long.compare(unserved, other.unserved) : Long.compare(miss, other.miss);
    }

    /** All that comes after being in time, and the disturbance, in thousandths of a minute. */
    long calm() {
        return UNSERVED * unserved + MISS * miss + wish + TAU_TENTHS * CHANGE * change / 10;
    }
}
