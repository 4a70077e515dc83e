package org.trellis.paths.domain.planner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one step of a template on one student's path.
 *
 * @param before the step of the path it meets; absent where it meets none
 * @param after the step as it would be; absent where nothing happens
 */
public record FittedStep(
        TemplateStep template,
        Outcome outcome,
        @Nullable StepContent before,
        @Nullable StepContent after,
        List<TemplateClash> clashes) {

    /** What happens. */
    public enum Outcome {
        /** A new step. */
        ADDED,
        /** A step of the path goes this way from now on. */
        CHANGED,
        /** Everything in it is attained: it is left out. */
        ATTAINED,
        /** The path's own step stays as it is. */
        KEPT
    }

    public boolean changes() {
        return outcome == Outcome.ADDED || outcome == Outcome.CHANGED;
    }
}
