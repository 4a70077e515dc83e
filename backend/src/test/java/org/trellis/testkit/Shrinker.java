package org.trellis.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds what a long failure comes down to (delta debugging, Zeller and Hildebrandt 2002). */
public final class Shrinker {

    private Shrinker() {}

    /**
     * The steps that are left when no piece can be taken out without the failure going away.
     *
     * @param fails true for a list of steps that fails; it must fail for the list given
     */
    public static <T> List<T> shrink(List<T> failing, Predicate<List<T>> fails) {
        List<T> left = List.copyOf(failing);
        int piece = Math.max(1, left.size() / 2);
        while (true) {
            List<T> shorter = withoutAPiece(left, piece, fails);
            if (shorter.size() < left.size()) {
                left = shorter;
            } else if (piece == 1) {
                return left;
            } else {
                piece = Math.max(1, piece / 2);
            }
            piece = Math.min(piece, Math.max(1, left.size()));
        }
    }

    /** Goes through the list once and leaves out every piece that is not needed. */
    private static <T> List<T> withoutAPiece(List<T> steps, int piece, Predicate<List<T>> fails) {
        List<T> left = steps;
        for (int end = steps.size(); end > 0; end -= piece) {
            List<T> shorter = new ArrayList<>(left.subList(0, Math.max(0, end - piece)));
            shorter.addAll(left.subList(end, left.size()));
            if (fails.test(shorter)) {
                left = shorter;
            }
        }
        return left;
    }
}
