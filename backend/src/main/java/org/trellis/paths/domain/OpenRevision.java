package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.agreements.Agreements;
import org.trellis.agreements.Capacity;
import org.trellis.platform.error.Problems;

/** What happens to a revision while it is open. Its row is locked first, so that hash and agreements cannot drift apart. */
@ApplicationScoped
class OpenRevision {

    private final PathRevisionRepository revisions;
    private final Agreements agreements;
    private final RevisionEditor editor;
    private final Activation activation;

    OpenRevision(
            PathRevisionRepository revisions, Agreements agreements, RevisionEditor editor, Activation activation) {
        this.revisions = revisions;
        this.agreements = agreements;
        this.editor = editor;
        this.activation = activation;
    }

    PathRevisionEntity edit(UUID student, UUID id, List<StepEdit> edits, UUID by) {
        PathRevisionEntity revision = locked(student, id);
        agreements.voidAll(revision.subject(), "SUBJECT_CHANGED");
        editor.edit(revision, edits, by);
        requireExpectations(revision);
        return revision;
    }

    PathRevisionEntity agree(UUID student, UUID id, String hash, Capacity capacity) {
        PathRevisionEntity revision = locked(student, id);
        if (revision.status != RevisionStatus.PROPOSED) {
            throw Problems.conflict("changes-requested", "Someone asked for changes first.");
        }
        if (!revision.hash.equals(hash)) {
            throw Problems.conflict("hash-changed", "The path was changed since you looked at it. Look again.");
        }
        requireExpectations(revision);
        agreements.give(revision.subject(), hash, capacity);
        if (agreements.bothSidesAgreed(revision.subject(), hash)) {
            activation.activate(revision);
        }
        return revision;
    }

    PathRevisionEntity requestChanges(UUID student, UUID id) {
        PathRevisionEntity revision = locked(student, id);
        agreements.voidAll(revision.subject(), "CHANGES_REQUESTED");
        revision.status = RevisionStatus.CHANGES_REQUESTED;
        revisions.flush();
        return revision;
    }

    /** Law 2; the database refuses it too. */
    private void requireExpectations(PathRevisionEntity revision) {
        List<UUID> missing = activation.shortfall(revision);
        if (!missing.isEmpty()) {
            throw new ExpectationLowered(missing);
        }
    }

    private PathRevisionEntity locked(UUID student, UUID id) {
        revisions.lockPathOf(student);
        PathRevisionEntity revision = revisions.locked(student, id);
        if (!revision.status.open()) {
            throw new PathAlreadyAgreed();
        }
        return revision;
    }
}
