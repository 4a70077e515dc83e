package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** 404 before the first agreement. */
    PathRevisionEntity active(UUID student) {
        return revisions.active(student).orElseThrow(Problems::notFound);
    }

    List<StepContent> steps(UUID student) {
        return steps.of(waiting(student).orElseGet(() -> active(student)).id);
    }
}
