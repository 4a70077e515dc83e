package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.Agreements;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.BasisItem.Kind;
import org.trellis.paths.domain.RevisionBook.Drafted;
import org.trellis.paths.domain.RevisionBook.Edited;
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

    void lock(Collection<UUID> students) {
        proposals.lock(students);
    }

    /**
     * New revisions, which differ from the active paths by these steps alone.
     *
     * @param steps by student
     */
    List<PathRevisionEntity> propose(
            Map<UUID, List<StepContent>> steps, Map<UUID, PathRevisionEntity> active, UUID template, UUID by) {
        List<Drafted> drafts = new ArrayList<>();
        steps.forEach((student, content) -> {
            PathRevisionEntity inForce = active.get(student);
            List<BasisItem> basis = new ArrayList<>();
            if (inForce != null) {
                basis.add(new BasisItem(Kind.PATH_REVISION, inForce.id));
            }
            basis.addAll(cited(template, by));
            UUID basedOn = inForce == null ? null : inForce.id;
            Occasion occasion = new Occasion(PathCause.REQUEST, List.copyOf(basis), by, basedOn);
            drafts.add(new Drafted(student, new Plan(content, List.of(), List.of()), occasion));
        });
        return drafts.isEmpty() ? List.of() : checked(proposals.propose(drafts));
    }

    /** The revisions that wait have these steps now; agreements given to them so far are void. */
    List<PathRevisionEntity> change(List<Edited> edits, UUID template, UUID by) {
        for (Edited edit : edits) {
            PathRevisionEntity revision = edit.revision();
            List<BasisItem> basis = new ArrayList<>(revision.basis);
            cited(template, by).stream().filter(item -> !basis.contains(item)).forEach(basis::add);
            revision.cause = PathCause.REQUEST;
            revision.basis = List.copyOf(basis);
        }
        return edits.isEmpty() ? List.of() : edit(edits);
    }

    /** What the template did is out of the revision again. */
    void takeOut(PathRevisionEntity revision, List<StepContent> steps) {
        edit(List.of(new Edited(revision, steps)));
    }

    void withdraw(UUID student) {
        proposals.withdraw(student);
    }

    private List<PathRevisionEntity> edit(List<Edited> edits) {
        List<PathRevisionEntity> revisions =
                edits.stream().map(Edited::revision).toList();
        Map<UUID, List<Agreement>> given = agreements.listAll(
                PathRevisionEntity.SUBJECT_KIND,
                revisions.stream().map(r -> r.id).toList());
        revisions.stream()
                .filter(r -> given.containsKey(r.id))
                .forEach(r -> agreements.voidAll(r.subject(), "SUBJECT_CHANGED"));
        book.edit(edits);
        return checked(revisions);
    }

    private List<PathRevisionEntity> checked(List<PathRevisionEntity> revisions) {
        expectations.fallingShort(revisions.stream().map(r -> r.id).toList()).stream()
                .findFirst()
                .ifPresent(revision -> {
                    throw new ExpectationLowered(expectations.shortfall(revision));
                });
        return revisions;
    }

    private static List<BasisItem> cited(UUID template, UUID by) {
        return List.of(new BasisItem(Kind.TEMPLATE, template), new BasisItem(Kind.PERSON, by));
    }
}
