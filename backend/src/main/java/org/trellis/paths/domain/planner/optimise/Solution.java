package org.trellis.paths.domain.planner.optimise;

import java.util.List;

/**
 * Where each item went.
 *
 * @param places by item
 */
public record Solution(List<Place> places, Cost cost) {

    /**
     * @param week the first week of the item; absent (-1) when it has no place
     * @param lastWeek its last week
     * @param way the number of its way
     * @param obstacle why it has no place
     */
    public record Place(int week, int lastWeek, int way, Obstacle obstacle) {

        public boolean found() {
            return obstacle == Obstacle.NONE;
        }
    }

    /** What keeps an item from having a place. */
    public enum Obstacle {
        NONE,
        /** There is no way to do it. */
        NO_WAY,
        /** Every way is offered in weeks that have passed, or that come before what it needs is finished. */
        WINDOW_CLOSED,
        /** No week has room for it. */
        NO_ROOM,
        /** Something it needs has no place. */
        NEEDS_UNPLACED
    }
}
