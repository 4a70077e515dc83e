package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.platform.error.Problems;

/** What a change is made to: the revision that waits for people, else the active path. */
@ApplicationScoped
class PathAtHand {

    private final PathRevisionRepository revisions;
    private final PathStepRepository steps;

    PathAtHand(PathRevisionRepository revisions, PathStepRepository steps) {
        this.revisions = revisions;
        this.steps = steps;
    }

    Optional<PathRevisionEntity> waiting(UUID student) {
        return revisions.open(student);
    }

    /** Of many, by student; those without are missing. */
    Map<UUID, PathRevisionEntity> waiting(Collection<UUID> students) {
        return revisions.openOf(students);
    }

    /** 404 before the first agreement. */
    PathRevisionEntity active(UUID student) {
        return revisions.active(student).orElseThrow(Problems::notFound);
    }

    /**
     * Of many, by student: what waits, else the active path where it will do. The others are missing.
     *
     * @param willDo keeps those that will
     */
    Map<UUID, PathRevisionEntity> atHand(
            Collection<UUID> students, Function<Collection<PathRevisionEntity>, List<PathRevisionEntity>> willDo) {
        Map<UUID, PathRevisionEntity> found = new HashMap<>();
        willDo.apply(revisions.activeOf(students).values()).forEach(r -> found.put(r.studentId, r));
        found.putAll(revisions.openOf(students));
        return found;
    }

    Map<UUID, List<StepContent>> stepsOf(Collection<PathRevisionEntity> some) {
        return steps.of(some.stream().map(r -> r.id).toList());
    }

    List<StepContent> steps(UUID student) {
        return steps.of(waiting(student).orElseGet(() -> active(student)).id);
    }
}
