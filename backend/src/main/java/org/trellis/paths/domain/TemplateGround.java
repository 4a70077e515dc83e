package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** As it would be, by student, without writing anything. */
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

    /**
     * The revisions to change, by student. For those missing a new one differs from the active path by the template alone.
     *
     * @param waiting those that wait for people
     */
    Map<UUID, PathRevisionEntity> revisions(Collection<UUID> students, Map<UUID, PathRevisionEntity> waiting, UUID by) {
        Map<UUID, PathRevisionEntity> found = new HashMap<>(waiting);
        Set<UUID> onTheirWay = willDo(active.revisions(students).values()).stream()
                .map(r -> r.studentId)
                .collect(Collectors.toSet());
        List<UUID> toDraft = students.stream()
                .filter(s -> !waiting.containsKey(s) && !onTheirWay.contains(s))
                .toList();
        drafter.onRequest(toDraft, PathCause.REQUEST, by).forEach(r -> found.put(r.studentId, r));
        return found;
    }

    Map<UUID, PathRevisionEntity> waiting(Collection<UUID> students) {
        return path.waiting(students);
    }

    Map<UUID, PathRevisionEntity> active(Collection<UUID> students) {
        return active.revisions(students);
    }
}
