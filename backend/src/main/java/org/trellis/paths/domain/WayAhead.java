package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.paths.StepStatus;
import org.trellis.paths.domain.planner.StepContent;

/**
 * Never a dead end: where nothing of a path can be done, what was sent waits for a person until a day, and where
 * nothing was sent, something is opened.
 */
@ApplicationScoped
class WayAhead {

    /** Reviews are expected within three school days. */
    private static final int REVIEW_DAYS = 3;

    private static final Set<StepStatus> GOES_ON =
            EnumSet.of(StepStatus.AVAILABLE, StepStatus.IN_PROGRESS, StepStatus.BLOCKED);

    private final ProgressBook progress;
    private final BlockOwner owners;
    private final DistrictCalendar calendar;

    WayAhead(ProgressBook progress, BlockOwner owners, DistrictCalendar calendar) {
        this.progress = progress;
        this.owners = owners;
        this.calendar = calendar;
    }

    void keep(UUID student, List<StepContent> steps, ProgressRule rule) {
        Map<UUID, StepStatus> now = progress.statuses(student);
        List<StepContent> open =
                steps.stream().filter(s -> !status(now, s).settled()).toList();
        if (open.isEmpty() || open.stream().anyMatch(s -> GOES_ON.contains(status(now, s)))) {
            return;
        }
        List<StepContent> sent = open.stream()
                .filter(s -> status(now, s) == StepStatus.EVIDENCE_IN)
                .toList();
        if (sent.isEmpty()) {
            StepContent first = open.stream().filter(rule::canBegin).findFirst().orElse(open.getFirst());
            progress.set(student, first.stepId(), StepStatus.AVAILABLE);
        } else {
            sent.forEach(s -> awaitReview(student, s));
        }
    }

    /** Whom it waits for, and until when, is said once. */
    private void awaitReview(UUID student, StepContent step) {
        if (progress.row(student, step.stepId()).block == null) {
            progress.block(
                    student,
                    step.stepId(),
                    StepStatus.EVIDENCE_IN,
                    StepBlock.review(owners.of(student, step), calendar.schoolDaysFromToday(REVIEW_DAYS)));
        }
    }

    private static StepStatus status(Map<UUID, StepStatus> now, StepContent step) {
        return now.getOrDefault(step.stepId(), StepStatus.PLANNED);
    }
}
