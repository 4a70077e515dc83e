package org.trellis.paths.domain.planner;

import java.util.Map;
import java.util.UUID;
import org.trellis.catalog.Mode;
import org.trellis.paths.domain.planner.optimise.Problem;

/**
 * How likely a student is to succeed with an option, in thousandths, by competency and option. What is absent counts
 * neither for nor against.
 */
public record Estimates(Map<UUID, Map<UUID, Integer>> success) {

    public static final Estimates NONE = new Estimates(Map.of());

    /** Estimates are not more exact than that; what lies closer is decided by the student's wishes. */
    private static final int STEP = 50;

    /**
     * How much easier a mode makes a task, on the logit scale: tutoring moves learners by .37 standard deviations (Nickow,
     * Oreopoulos, Quan, NBER 27476, 2020), and learners differ by 1.2 logits; a small group gets two thirds of that. Taken
     * from there, not fitted.
     */
    public static double help(Mode mode) {
        return switch (mode) {
            case INDIVIDUAL -> 0.44;
            case SMALL_GROUP -> 0.3;
            case WHOLE_GROUP, INDEPENDENT -> 0;
        };
    }

    /** A chance in thousandths, as exact as it can be. */
    public static int thousandths(double chance) {
        return STEP * (int) Math.round(1000 * chance / STEP);
    }

    int of(UUID competency, UUID option) {
        return success.getOrDefault(competency, Map.of()).getOrDefault(option, Problem.UNKNOWN);
    }
}
