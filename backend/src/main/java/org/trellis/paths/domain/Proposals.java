package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.agreements.AgreementStatus;
import org.trellis.agreements.Agreements;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.RevisionBook.Drafted;
import org.trellis.paths.domain.RevisionBook.Occasion;
import org.trellis.paths.domain.planner.Plan;

/** The one proposal a student may have open. The software rewrites its own, and keeps off those people work on. */
@ApplicationScoped
class Proposals {

    private final PathRevisionRepository revisions;
    private final RevisionBook book;
    private final Agreements agreements;
    private final ProposalNews news;

    Proposals(PathRevisionRepository revisions, RevisionBook book, Agreements agreements, ProposalNews news) {
        this.revisions = revisions;
        this.book = book;
        this.agreements = agreements;
        this.news = news;
    }

    void lock(UUID student) {
        revisions.lockPathOf(student);
    }

    void lock(Collection<UUID> students) {
        revisions.lockPathsOf(students);
    }

    boolean peopleAreAtIt(UUID student) {
        return revisions.open(student).filter(this::touched).isPresent();
    }

    void wait(UUID student, PathCause cause) {
        news.keep(student, cause);
    }

    /** A person's request takes the place of whatever was open. */
    PathRevisionEntity replace(UUID student, Plan plan, Occasion occasion) {
        withdraw(student);
        PathRevisionEntity revision = book.propose(student, plan, occasion);
        news.proposed(revision);
        return revision;
    }

    /** A person's request about students who have nothing open. */
    List<PathRevisionEntity> propose(List<Drafted> drafts) {
        List<PathRevisionEntity> made = book.propose(drafts);
        news.proposed(made);
        return made;
    }

    /** The software's own proposal; the same content again is no news. */
    void offer(UUID student, Plan plan, Occasion occasion) {
        Optional<PathRevisionEntity> open = revisions.open(student);
        if (open.isEmpty()) {
            news.proposed(book.propose(student, plan, occasion));
        } else if (!open.get().hash.equals(book.hashOf(student, plan))) {
            book.rewrite(open.get(), plan, occasion);
            news.proposed(open.get());
        }
    }

    void withdraw(UUID student) {
        revisions.open(student).ifPresent(open -> {
            agreements.voidAll(open.subject(), "SUPERSEDED");
            book.supersede(open);
        });
    }

    private boolean touched(PathRevisionEntity open) {
        return open.edited
                || open.draftedBy != null
                || open.status == RevisionStatus.CHANGES_REQUESTED
                || agreements.list(open.subject()).stream().anyMatch(a -> a.status() == AgreementStatus.GIVEN);
    }
}
