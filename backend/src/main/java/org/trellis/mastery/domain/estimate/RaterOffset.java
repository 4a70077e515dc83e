package org.trellis.mastery.domain.estimate;

import java.util.List;

/** How far a classmate's levels lie above educators' for the same pieces. It is about the classmate, not about whose work it was. */
public final class RaterOffset {

    /**
     * Of the variance of one classmate's level (2.0) about half is leniency (0.97), the same in all they judge; beside it stand
     * their own noise and the educator's (0.97 + 0.8). So many pieces it takes until the pieces say as much as knowing nobody.
     */
    private static final double AS_MANY = (0.97 + 0.8) / 0.97;

    private RaterOffset() {}

    /**
     * What both said of one piece.
     *
     * @param classmate the level the classmate gave, on the scale that ends at {@code top}; {@code educator} alike
     */
    public record Both(int classmate, int educator, int top) {}

    /** In logits; 0 where nothing is known. Drawn towards 0 the less is known. */
    public static double of(List<Both> pieces) {
        double above = pieces.stream()
                .mapToDouble(both ->
                        Reading.target(both.classmate(), both.top()) - Reading.target(both.educator(), both.top()))
                .sorted()
                .sum();
        return above / (pieces.size() + AS_MANY);
    }
}
