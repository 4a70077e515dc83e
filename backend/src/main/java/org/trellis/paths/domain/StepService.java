package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.StepStatus;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.platform.error.Problems;

/** What the student and her educators do with the steps of the active path. What was agreed does not change by it. */
@ApplicationScoped
@Transactional
public class StepService {

    private static final Set<StepStatus> BY_PEOPLE =
            EnumSet.of(StepStatus.AVAILABLE, StepStatus.IN_PROGRESS, StepStatus.DONE);

    private final PathAccess access;
    private final ProgressBook progress;
    private final ProgressFollower follower;
    private final StepGuard guard;

    StepService(PathAccess access, ProgressBook progress, ProgressFollower follower, StepGuard guard) {
        this.access = access;
        this.progress = progress;
        this.follower = follower;
        this.guard = guard;
    }

    /** Starts a step, puts it back, ends one that aims at no competency, pins it or lets it go. */
    public void change(UUID student, UUID stepId, @Nullable StepStatus status, @Nullable Boolean pinned) {
        access.toShape(student);
        follower.lock(student);
        StepContent step = step(student, stepId);
        StepProgressEntity row = progress.row(student, stepId);
        guard.expect(row);
        if (status != null && status != row.status) {
            requireMovable(step, row.status, status);
            progress.set(student, stepId, status);
            follower.refresh(student);
        }
        if (pinned != null) {
            row.pinned = pinned;
        }
        progress.flush();
    }

    /** Picks one of the options; can be changed until there is evidence. */
    public void choose(UUID student, UUID stepId, UUID option) {
        access.toShape(student);
        StepContent step = step(student, stepId);
        if (!step.how().optionIds().contains(option)) {
            throw Problems.invalid("opportunityId", "not-an-option", "This is not one of the options of the step.");
        }
        StepProgressEntity row = progress.row(student, stepId);
        if (!option.equals(row.chosenOptionId)) {
            guard.requireNoEvidence(student, row);
            row.chosenOptionId = option;
            progress.flush();
        }
    }

    private StepContent step(UUID student, UUID stepId) {
        return follower.step(student, stepId).orElseThrow(Problems::notFound);
    }

    private static void requireMovable(StepContent step, StepStatus from, StepStatus to) {
        if (!BY_PEOPLE.contains(to) || (to == StepStatus.DONE && !step.targets().isEmpty())) {
            throw Problems.invalid("status", "follows-evidence", "This status follows from evidence.");
        }
        if (from.settled() || from == StepStatus.EVIDENCE_IN) {
            throw Problems.conflict("step-moved-on", "This step has moved on by evidence.");
        }
    }
}
