package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.agreements.Agreements;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.BasisItem.Kind;
import org.trellis.paths.domain.RevisionBook.Occasion;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.StepContent;

/**
 * Proposes a path that a template was laid over, and takes it back. What is agreed stays as it is (law 4), and nothing
 * that is expected goes (law 2).
 */
@ApplicationScoped
class TemplateProposer {

    private final Proposals proposals;
    private final Agreements agreements;
    private final RevisionBook book;
    private final ExpectationLookup expectations;

    TemplateProposer(Proposals proposals, Agreements agreements, RevisionBook book, ExpectationLookup expectations) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.book = book;
        this.expectations = expectations;
    }

    void lock(UUID student) {
        proposals.lock(student);
    }

    /** A new revision, which differs from the active path by these steps alone. */
    PathRevisionEntity propose(
            UUID student, Optional<PathRevisionEntity> active, List<StepContent> steps, UUID template, UUID by) {
        List<BasisItem> basis = new ArrayList<>();
        active.ifPresent(r -> basis.add(new BasisItem(Kind.PATH_REVISION, r.id)));
        basis.addAll(cited(template, by));
        UUID basedOn = active.map(r -> r.id).orElse(null);
        Occasion occasion = new Occasion(PathCause.REQUEST, List.copyOf(basis), by, basedOn);
        return checked(proposals.replace(student, new Plan(steps, List.of(), List.of()), occasion));
    }

    /** The revision that waits has these steps now; agreements given to it so far are void. */
    PathRevisionEntity change(PathRevisionEntity revision, List<StepContent> steps, UUID template, UUID by) {
        List<BasisItem> basis = new ArrayList<>(revision.basis);
        cited(template, by).stream().filter(item -> !basis.contains(item)).forEach(basis::add);
        revision.cause = PathCause.REQUEST;
        revision.basis = List.copyOf(basis);
        return edit(revision, steps);
    }

    /** What the template did is out of the revision again. */
    void takeOut(PathRevisionEntity revision, List<StepContent> steps) {
        edit(revision, steps);
    }

    void withdraw(UUID student) {
        proposals.withdraw(student);
    }

    private PathRevisionEntity edit(PathRevisionEntity revision, List<StepContent> steps) {
        agreements.voidAll(revision.subject(), "SUBJECT_CHANGED");
        book.edit(revision, steps);
        return checked(revision);
    }

    private PathRevisionEntity checked(PathRevisionEntity revision) {
        List<UUID> missing = expectations.shortfall(revision.id);
        if (!missing.isEmpty()) {
            throw new ExpectationLowered(missing);
        }
        return revision;
    }

    private static List<BasisItem> cited(UUID template, UUID by) {
        return List.of(new BasisItem(Kind.TEMPLATE, template), new BasisItem(Kind.PERSON, by));
    }
}
