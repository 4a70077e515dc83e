package org.trellis.paths.domain.planner;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.optimise.Problem.Held;

/**
 * What is scheduled as one: a competency without a step yet, or a step of the current path.
 *
 * @param competencies that are still to be learned, one at least
 * @param options to choose from, best first; empty: a talk, or the step as it is
 * @param step of the current path; absent for a new one
 * @param held where the step is; absent when it needs a place
 */
record Unit(
        List<UUID> competencies,
        List<Option> options,
        @Nullable CurrentStep step,
        @Nullable Held held) {

    UUID first() {
        return competencies.getFirst();
    }
}
