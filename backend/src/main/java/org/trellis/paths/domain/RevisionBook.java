package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.platform.id.Ids;

/** Writes revisions with their steps and hash. */
@ApplicationScoped
class RevisionBook {

    /** Why a revision is drafted, from what, and who asked; nobody when news did. */
    record Occasion(
            PathCause cause,
            List<BasisItem> basis,
            @Nullable UUID by,
            @Nullable UUID basedOn) {}

    private final PathRevisionRepository revisions;
    private final PathStepRepository steps;
    private final ContentHash hashes;
    private final Clock clock;

    RevisionBook(PathRevisionRepository revisions, PathStepRepository steps, ContentHash hashes, Clock clock) {
        this.revisions = revisions;
        this.steps = steps;
        this.hashes = hashes;
        this.clock = clock;
    }

    PathRevisionEntity propose(UUID student, Plan plan, Occasion occasion) {
        PathRevisionEntity revision = new PathRevisionEntity();
        revision.id = Ids.next();
        revision.studentId = student;
        revision.number = revisions.nextNumber(student);
        revision.createdAt = clock.instant();
        revision.draftedBy = occasion.by();
        fill(revision, plan, occasion);
        revisions.persistAndFlush(revision);
        steps.replace(revision.id, plan.steps());
        revision.status = RevisionStatus.PROPOSED;
        revisions.flush();
        return revision;
    }

    /** A proposal nobody has touched is written anew rather than piled up. */
    void rewrite(PathRevisionEntity revision, Plan plan, Occasion occasion) {
        fill(revision, plan, occasion);
        steps.replace(revision.id, plan.steps());
    }

    /** What people made of a proposal; what they agreed to before is void by then. */
    void edit(PathRevisionEntity revision, List<StepContent> content) {
        revision.edited = true;
        revision.status = RevisionStatus.PROPOSED;
        revision.hash = hashes.of(revision.studentId, content, revision.dropped);
        steps.replace(revision.id, content);
        revisions.flush();
    }

    void supersede(PathRevisionEntity revision) {
        revision.status = RevisionStatus.SUPERSEDED;
        revision.supersededAt = clock.instant();
        revisions.flush();
    }

    String hashOf(UUID student, Plan plan) {
        return hashes.of(student, plan.steps(), plan.dropped());
    }

    private void fill(PathRevisionEntity revision, Plan plan, Occasion occasion) {
        revision.cause = occasion.cause();
        revision.basis = occasion.basis();
        revision.basedOn = occasion.basedOn();
        revision.dropped = plan.dropped();
        revision.circles = plan.circles();
        revision.hash = hashOf(revision.studentId, plan);
    }
}
