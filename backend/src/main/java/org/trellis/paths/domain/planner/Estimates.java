package org.trellis.paths.domain.planner;

import java.util.Map;
import java.util.UUID;
import org.trellis.paths.domain.planner.optimise.Problem;

/**
 * How likely a student is to succeed with an option, in thousandths, by competency and option. What is absent counts
 * neither for nor against.
 */
public record Estimates(Map<UUID, Map<UUID, Integer>> success) {

    public static final Estimates NONE = new Estimates(Map.of());

    int of(UUID competency, UUID option) {
        return success.getOrDefault(competency, Map.of()).getOrDefault(option, Problem.UNKNOWN);
    }
}
