package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.paths.PathCause;
import org.trellis.paths.PathRevisionProposed;
import org.trellis.platform.event.Outbox;

/** Tells others of a proposal, or keeps news for later. */
@ApplicationScoped
class ProposalNews {

    private final WaitingNews waiting;
    private final Outbox outbox;

    ProposalNews(WaitingNews waiting, Outbox outbox) {
        this.waiting = waiting;
        this.outbox = outbox;
    }

    void keep(UUID student, PathCause cause) {
        waiting.keep(student, cause);
    }

    void proposed(PathRevisionEntity revision) {
        proposed(List.of(revision));
    }

    void proposed(List<PathRevisionEntity> revisions) {
        outbox.publishAll(revisions.stream()
                .map(revision -> new PathRevisionProposed(revision.studentId, revision.id))
                .toList());
    }
}
