package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** What a student's revision is made of. */
    record Drafted(UUID student, Plan plan, Occasion occasion) {}

    /** What a revision that waits is made into. */
    record Edited(PathRevisionEntity revision, List<StepContent> content) {}

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
        return propose(List.of(new Drafted(student, plan, occasion))).getFirst();
    }

    /** Of many students, one each, in the same order. */
    List<PathRevisionEntity> propose(List<Drafted> drafts) {
        Map<UUID, Integer> numbers =
                revisions.lastNumbers(drafts.stream().map(Drafted::student).toList());
        Map<UUID, List<StepContent>> content = new HashMap<>();
        List<PathRevisionEntity> made = new ArrayList<>();
        for (Drafted draft : drafts) {
            PathRevisionEntity revision = begin(draft, 1 + numbers.getOrDefault(draft.student(), 0));
            content.put(revision.id, draft.plan().steps());
            made.add(revision);
        }
        revisions.persist(made);
        steps.replace(content);
        made.forEach(revision -> revision.status = RevisionStatus.PROPOSED);
        revisions.flush();
        return made;
    }

    private PathRevisionEntity begin(Drafted draft, int number) {
        PathRevisionEntity revision = new PathRevisionEntity();
        revision.id = Ids.next();
        revision.studentId = draft.student();
        revision.number = number;
        revision.createdAt = clock.instant();
        revision.draftedBy = draft.occasion().by();
        fill(revision, draft.plan(), draft.occasion());
        return revision;
    }

    /** A proposal nobody has touched is written anew rather than piled up. */
    void rewrite(PathRevisionEntity revision, Plan plan, Occasion occasion) {
        fill(revision, plan, occasion);
        steps.replace(revision.id, plan.steps());
    }

    /** What people made of a proposal; what they agreed to before is void by then. */
    void edit(PathRevisionEntity revision, List<StepContent> content) {
        edit(List.of(new Edited(revision, content)));
    }

    void edit(List<Edited> edited) {
        for (Edited one : edited) {
            PathRevisionEntity revision = one.revision();
            revision.edited = true;
            revision.status = RevisionStatus.PROPOSED;
            revision.hash = hashes.of(revision.studentId, one.content(), revision.dropped);
        }
        steps.replace(edited.stream().collect(Collectors.toMap(one -> one.revision().id, Edited::content)));
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
