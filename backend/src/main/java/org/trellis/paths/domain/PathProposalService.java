package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.paths.PathCause;

/** Proposing, editing, agreeing, asking for changes: the student's and the educators' doing, nobody else's. */
@ApplicationScoped
@Transactional
public class PathProposalService {

    private final PathAccess access;
    private final RevisionDrafter drafter;
    private final OpenRevision open;
    private final RevisionReader reader;

    PathProposalService(PathAccess access, RevisionDrafter drafter, OpenRevision open, RevisionReader reader) {
        this.access = access;
        this.drafter = drafter;
        this.open = open;
        this.reader = reader;
    }

    /** Has a revision drafted; it takes the place of one that was open. */
    public RevisionView draft(UUID student, PathCause cause) {
        access.toShape(student);
        return reader.view(drafter.onRequest(student, cause, access.person()));
    }

    /** Changes an open revision; agreements given to it so far are void. */
    public RevisionView edit(UUID student, UUID revision, List<StepEdit> edits) {
        access.toShape(student);
        return reader.view(open.edit(student, revision, edits, access.person()));
    }

    /** Law 1: with this and one agreement of the other side to the same hash, the revision becomes the active path. */
    public RevisionView agree(UUID student, UUID revision, String hash) {
        return reader.view(open.agree(student, revision, hash, access.toShape(student)));
    }

    /** Agreements given so far are void; the next edit proposes it again. */
    public RevisionView requestChanges(UUID student, UUID revision, String note) {
        access.toShape(student);
        PathRevisionEntity changed = open.requestChanges(student, revision);
        reader.note(changed, note, access.person());
        return reader.view(changed);
    }
}
