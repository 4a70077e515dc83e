package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.trellis.paths.StepStatus;
import org.trellis.paths.domain.planner.StepContent;

/** Lets the steps of the active path follow the evidence. Contents and agreements stay as they are. */
@ApplicationScoped
class ProgressFollower {

    private final ActivePath active;
    private final ProgressBook progress;
    private final ProgressFacts facts;
    private final WayAhead ahead;

    ProgressFollower(ActivePath active, ProgressBook progress, ProgressFacts facts, WayAhead ahead) {
        this.active = active;
        this.progress = progress;
        this.facts = facts;
        this.ahead = ahead;
    }

    /** Before any row of it is read: news and people come at the same time. */
    void lock(UUID student) {
        active.lock(student);
    }

    /** Brings every step up to date; can be repeated. */
    void refresh(UUID student) {
        lock(student);
        follow(student);
    }

    private void follow(UUID student) {
        List<StepContent> steps = active.steps(student);
        if (steps.isEmpty()) {
            return;
        }
        ProgressRule rule = facts.rule(student, steps);
        Map<UUID, StepStatus> now = progress.statuses(student);
        Map<UUID, StepStatus> next = new LinkedHashMap<>();
        for (StepContent step : steps) {
            next.put(step.stepId(), rule.next(step, now.getOrDefault(step.stepId(), StepStatus.PLANNED)));
        }
        progress.setAll(student, next);
        ahead.keep(student, steps, rule);
    }

    /** Of the active path. */
    Optional<StepContent> step(UUID student, UUID stepId) {
        return active.steps(student).stream()
                .filter(s -> s.stepId().equals(stepId))
                .findFirst();
    }

    /** Moves one step of the active path, unless it is settled; unknown steps are left alone. */
    void move(UUID student, UUID step, UnaryOperator<StepStatus> change) {
        lock(student);
        if (step(student, step).isEmpty()) {
            return;
        }
        StepStatus before = progress.statuses(student).getOrDefault(step, StepStatus.PLANNED);
        if (!before.settled()) {
            progress.set(student, step, change.apply(before));
            follow(student);
        }
    }
}
