package org.trellis.mastery.domain.estimate;

/**
 * How it went, by right and wrong.
 *
 * @param score 0 to 1
 * @param weight how many independent items it is worth: 1 for a first try, less with help
 * @param options of a multiple choice, whose guessing is discounted; 0 when there was nothing to pick from
 */
public record Answer(double score, double weight, int options) implements Showing {

    private static final double MOST_ITEMS = 8;

    public static Answer firstTry(boolean right) {
        return new Answer(right ? 1 : 0, 1, 0);
    }

    /** A scaled score over so many items: one quiz is one occasion, however long. */
    public static Answer scaled(double score, int items) {
        return new Answer(score, Math.min(items, MOST_ITEMS), 0);
    }
}
