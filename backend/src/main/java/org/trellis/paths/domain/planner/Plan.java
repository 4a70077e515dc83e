package org.trellis.paths.domain.planner;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A drafted path: steps in the order to learn them (after those that are history), steps of the current path left out
 * with the reason, and circles of prerequisites that were condensed, each named by its members in framework order.
 */
public record Plan(List<StepContent> steps, List<Dropped> dropped, List<List<UUID>> circles) {

    public record Dropped(UUID stepId, Reason reason) {}

    /** Whether it differs from the current path in anything but which steps are history by now. */
    public boolean changes(List<CurrentStep> current) {
        Set<UUID> known = current.stream().map(s -> s.content().stepId()).collect(Collectors.toSet());
        Set<StepContent> before = current.stream().map(CurrentStep::content).collect(Collectors.toSet());
        return !dropped.isEmpty()
                || !before.containsAll(steps)
                || steps.stream().anyMatch(s -> !known.contains(s.stepId()));
    }
}
