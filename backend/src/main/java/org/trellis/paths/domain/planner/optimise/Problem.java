package org.trellis.paths.domain.planner.optimise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be learned, in how many ways each, and in how much time.
 *
 * @param items in framework order; they refer to each other by their place in this list
 * @param weeks the school weeks the plan may use, the present one first; holidays are not among them
 * @param openAtOnce how many items may be open in one week
 * @param modeShares wanted share of each mode in thousandths, by mode number; empty: no wish
 * @param seed of the search; the same seed, the same solution
 */
public record Problem(List<Item> items, List<Week> weeks, int openAtOnce, List<Integer> modeShares, long seed) {

    /** No due week. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Nothing is known of the chance of success. */
    public static final int UNKNOWN = -1;

    /**
     * Room in one school week.
     *
     * @param minutes time the student has
     * @param blockMinutes how much of it lies in flexible blocks
     * @param deviceMinutes most time in front of a screen
     */
    public record Week(int minutes, int blockMinutes, int deviceMinutes) {}

    /**
     * One thing to learn, or to check again.
     *
     * @param area a number; changing between areas within a week is a switch
     * @param dueWeek last week for it, or {@link #NEVER}
     * @param weight what a week too late costs, at least 1
     * @param required false for a check of something attained: good to have, not a must
     * @param firstWeek no start before this week
     * @param before items that have to be finished in an earlier week
     * @param ways at least one, else the item is reported as impossible
     * @param held where the plan in force has it
     */
    public record Item(
            int area,
            int dueWeek,
            int weight,
            boolean required,
            int firstWeek,
            List<Integer> before,
            List<Way> ways,
            @Nullable Held held) {

        /** The same, held otherwise. */
        public Item held(@Nullable Held other) {
            return new Item(area, dueWeek, weight, required, firstWeek, before, ways, other);
        }
    }

    /**
     * One way to do an item, its demonstration to a teacher included.
     *
     * @param minutes all of it, spread evenly over {@code weeks} weeks in a row
     * @param inBlock needs the time of a flexible block
     * @param firstWeek first week it is offered
     * @param lastWeek last week it is offered, or {@link #NEVER}
     * @param mismatch how far from what the student likes, in minutes she would give for a better match
     * @param success chance of success in thousandths, or {@link #UNKNOWN}
     */
    public record Way(
            int minutes,
            int deviceMinutes,
            int weeks,
            int mode,
            boolean inBlock,
            int firstWeek,
            int lastWeek,
            int mismatch,
            int success) {

        /** The same, with so much of it in front of a screen, in a block or not. */
        public Way like(int onDevice, boolean block) {
            return new Way(minutes, onDevice, weeks, mode, block, firstWeek, lastWeek, mismatch, success);
        }
    }

    /**
     * Where a plan in force has an item.
     *
     * @param way its number among the item's ways
     */
    public record Held(int week, int way, Hold hold) {}

    /** How firmly a plan in force holds an item. */
    public enum Hold {
        /** Pinned, started or about to begin: nothing moves it. */
        FIXED,
        /** It stays, unless something it needs is new or moved and finishes later. */
        KEPT,
        /** It stays, unless moving it is worth the disturbance. */
        LOOSE
    }
}
