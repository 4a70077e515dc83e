package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.planner.StepContent;

/**
 * What a template is laid over: the revision that waits for people, else the active path, else what the planner drafts,
 * also where the active path lacks something that is expected by now.
 */
@ApplicationScoped
class TemplateGround {

    private final PathAtHand path;
    private final ActivePath active;
    private final DryRun dryRun;
    private final RevisionDrafter drafter;
    private final ExpectationLookup expectations;

    TemplateGround(
            PathAtHand path,
            ActivePath active,
            DryRun dryRun,
            RevisionDrafter drafter,
            ExpectationLookup expectations) {
        this.path = path;
        this.active = active;
        this.dryRun = dryRun;
        this.drafter = drafter;
        this.expectations = expectations;
    }

    /** As it would be, without writing anything. */
    List<StepContent> steps(UUID student) {
        return Objects.requireNonNull(steps(List.of(student)).get(student));
    }

    /** Of many at once, by student. */
    Map<UUID, List<StepContent>> steps(Collection<UUID> students) {
        Map<UUID, PathRevisionEntity> known = path.atHand(students, this::willDo);
        Map<UUID, List<StepContent>> content = path.stepsOf(known.values());
        Map<UUID, List<StepContent>> found = new HashMap<>();
        known.forEach((student, revision) -> found.put(student, content.getOrDefault(revision.id, List.of())));
        dryRun.plans(students.stream().filter(s -> !known.containsKey(s)).toList())
                .forEach((student, plan) -> found.put(student, plan.steps()));
        return found;
    }

    private List<PathRevisionEntity> willDo(Collection<PathRevisionEntity> revisions) {
        Set<UUID> lacking =
                expectations.fallingShort(revisions.stream().map(r -> r.id).toList());
        return revisions.stream().filter(r -> !lacking.contains(r.id)).toList();
    }

    /** The revision to change; empty where a new one differs from the active path by the template alone. */
    Optional<PathRevisionEntity> revision(UUID student, UUID by) {
        Optional<PathRevisionEntity> waiting = path.waiting(student);
        if (waiting.isPresent()
                || activeWillDo(student)
                || dryRun.plan(student).steps().isEmpty()) {
            return waiting;
        }
        return Optional.of(drafter.onRequest(student, PathCause.REQUEST, by));
    }

    Optional<PathRevisionEntity> waits(UUID student) {
        return path.waiting(student);
    }

    Optional<PathRevisionEntity> active(UUID student) {
        return active.revision(student);
    }

    private boolean activeWillDo(UUID student) {
        return active.revision(student)
                .filter(r -> expectations.shortfall(r.id).isEmpty())
                .isPresent();
    }
}
