package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
                .orElseGet(() -> added(student, step));
    }

    private StepProgressEntity added(UUID student, UUID step) {
        StepProgressEntity row = new StepProgressEntity();
        row.studentId = student;
        row.stepId = step;
        row.changedAt = clock.instant();
        progress.persist(row);
        return row;
    }

    void set(UUID student, UUID step, StepStatus status) {
        StepProgressEntity row = row(student, step);
        if (row.status != status) {
            move(row, status);
            outbox.publish(new StepStateChanged(student, step));
        }
    }

    /** The step waits for somebody; {@code status} says whether it was sent already. */
    void block(UUID student, UUID step, StepStatus status, StepBlock block) {
        set(student, step, status);
        row(student, step).block = block;
    }

    /** What it waited for is over once it goes on. */
    private void move(StepProgressEntity row, StepStatus status) {
        row.status = status;
        row.changedAt = clock.instant();
        row.block = null;
    }

    /** The same for many steps: all rows are read at once. */
    void setAll(UUID student, Map<UUID, StepStatus> statuses) {
        Map<UUID, StepProgressEntity> rows = progress.of(student);
        List<StepStateChanged> changed = new ArrayList<>();
        statuses.forEach((step, status) -> {
            StepProgressEntity row = rows.containsKey(step) ? rows.get(step) : added(student, step);
            if (row.status != status) {
                move(row, status);
                changed.add(new StepStateChanged(student, step));
            }
        });
        outbox.publishAll(changed);
    }

    void flush() {
        progress.flush();
    }
}
