package org.trellis.paths.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.agreements.Agreement;
import org.trellis.paths.domain.planner.StepContent;

/**
 * A revision with all that is shown of it.
 *
 * @param changes against the active path; empty when it is the active path, or the first
 * @param overDeviceTime weeks with too much of it
 * @param names of everything the steps mention
 */
public record RevisionView(
        PathRevisionEntity revision,
        List<StepContent> steps,
        Map<UUID, StepProgress> progress,
        Map<UUID, StepChange> changes,
        List<Agreement> agreements,
        List<ChangeRequest> changeRequests,
        int requiredCount,
        List<OverDeviceTime> overDeviceTime,
        StepNames names) {}
