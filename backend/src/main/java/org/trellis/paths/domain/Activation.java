package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.paths.PathAgreed;
import org.trellis.platform.event.Outbox;

/** The moment both sides have agreed: the revision is the active path, the one before is history. */
@ApplicationScoped
class Activation {

    private final RevisionSwitch revisions;
    private final ProgressFollower progress;
    private final LateNews news;
    private final Outbox outbox;

    Activation(RevisionSwitch revisions, ProgressFollower progress, LateNews news, Outbox outbox) {
        this.revisions = revisions;
        this.progress = progress;
        this.news = news;
        this.outbox = outbox;
    }

    List<UUID> shortfall(PathRevisionEntity revision) {
        return revisions.shortfall(revision);
    }

    void activate(PathRevisionEntity revision) {
        revisions.activate(revision);
        progress.refresh(revision.studentId);
        outbox.publish(new PathAgreed(revision.studentId, revision.id));
        news.lookAt(revision.studentId);
    }
}
