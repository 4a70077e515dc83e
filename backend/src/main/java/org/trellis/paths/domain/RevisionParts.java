package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.paths.domain.planner.Requirement;
import org.trellis.paths.domain.planner.StepContent;

/** Steps, progress and the number of things expected. */
@ApplicationScoped
class RevisionParts {

    private final PathStepRepository steps;
    private final StepProgressRepository progress;
    private final ExpectationLookup expectations;
    private final DeviceTimes devices;

    RevisionParts(
            PathStepRepository steps,
            StepProgressRepository progress,
            ExpectationLookup expectations,
            DeviceTimes devices) {
        this.steps = steps;
        this.progress = progress;
        this.expectations = expectations;
        this.devices = devices;
    }

    List<StepContent> steps(UUID revision) {
        return steps.of(revision);
    }

    Map<UUID, StepProgress> progress(UUID student) {
        Map<UUID, StepProgress> found = new HashMap<>();
        progress.of(student).forEach((step, row) -> found.put(step, StepProgress.of(row)));
        return found;
    }

    /** Most minutes in front of a screen in a week. */
    int deviceTime(UUID student) {
        return devices.cap(student);
    }

    /** Attained ones included. */
    int requiredCount(UUID student) {
        return (int) expectations.requiredOf(student).stream()
                .map(Requirement::competencyId)
                .distinct()
                .count();
    }
}
