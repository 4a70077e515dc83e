package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes an agreed revision the active one. */
@ApplicationScoped
class RevisionSwitch {

    private final PathRevisionRepository revisions;
    private final RevisionBook book;
    private final ExpectationLookup expectations;
    private final Clock clock;

    RevisionSwitch(PathRevisionRepository revisions, RevisionBook book, ExpectationLookup expectations, Clock clock) {
        this.revisions = revisions;
        this.book = book;
        this.expectations = expectations;
        this.clock = clock;
    }

    /** What the revision lacks of the expectations of today. */
    List<UUID> shortfall(PathRevisionEntity revision) {
        return expectations.shortfall(revision.id);
    }

    void activate(PathRevisionEntity revision) {
        revision.agreedAt = clock.instant();
        revision.status = RevisionStatus.AGREED;
        revisions.flush();
        revisions.active(revision.studentId).ifPresent(book::supersede);
        revision.status = RevisionStatus.ACTIVE;
        revisions.flush();
    }
}
