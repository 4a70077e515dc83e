package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.paths.StepStateChanged;
import org.trellis.paths.StepStatus;
import org.trellis.platform.event.Outbox;

/** Writes progress, and tells only of what changed. */
@ApplicationScoped
class ProgressBook {

    private final StepProgressRepository progress;
    private final Outbox outbox;
    private final Clock clock;

    ProgressBook(StepProgressRepository progress, Outbox outbox, Clock clock) {
        this.progress = progress;
        this.outbox = outbox;
        this.clock = clock;
    }

    Map<UUID, StepStatus> statuses(UUID student) {
        return progress.of(student).values().stream().collect(Collectors.toMap(p -> p.stepId, p -> p.status));
    }

    /** The row of a step, made where there is none. */
    StepProgressEntity row(UUID student, UUID step) {
        return progress.findByIdOptional(new StepProgressEntity.Key(student, step))
                .orElseGet(() -> {
                    StepProgressEntity row = new StepProgressEntity();
                    row.studentId = student;
                    row.stepId = step;
                    row.changedAt = clock.instant();
                    progress.persist(row);
                    return row;
                });
    }

    void set(UUID student, UUID step, StepStatus status) {
        StepProgressEntity row = row(student, step);
        if (row.status != status) {
            row.status = status;
            row.changedAt = clock.instant();
            outbox.publish(new StepStateChanged(student, step));
        }
    }

    void flush() {
        progress.flush();
    }
}
