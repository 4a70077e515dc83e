package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.RevisionBook.Occasion;
import org.trellis.paths.domain.planner.CurrentStep;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.paths.domain.planner.Reason;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.platform.error.Problems;

/** Has the planner draft, and proposes what it drafted. Never agrees, never activates (law 4). */
@ApplicationScoped
class RevisionDrafter {

    private final ActivePath active;
    private final PlanningFactsReader facts;
    private final Proposals proposals;

    RevisionDrafter(ActivePath active, PlanningFactsReader facts, Proposals proposals) {
        this.active = active;
        this.facts = facts;
        this.proposals = proposals;
    }

    /**
     * Somebody asked: there is always something to look at and edit, even where the planner would change nothing.
     *
     * @throws org.trellis.platform.error.ProblemException 422 {@code nothing-expected} where no expectations hold
     */
    PathRevisionEntity onRequest(UUID student, PathCause cause, UUID by) {
        proposals.lock(student);
        List<CurrentStep> current = active.current(student);
        Plan plan = PathPlanner.plan(facts.read(student, current, true, version(student)));
        if (plan.steps().isEmpty()) {
            throw Problems.unprocessable("nothing-expected", "No adopted expectations leave anything to plan.");
        }
        List<BasisItem> basis = basis(student, plan, current);
        basis.add(new BasisItem(BasisItem.Kind.PERSON, by));
        return proposals.replace(student, plan, occasion(student, cause, basis, by));
    }

    /** News: proposes a change of the active path if the news makes one; without an active path people start. */
    void onNews(UUID student, PathCause cause) {
        proposals.lock(student);
        if (active.revision(student).isEmpty()) {
            return;
        }
        if (proposals.peopleAreAtIt(student)) {
            proposals.wait(student, cause);
            return;
        }
        List<CurrentStep> current = active.current(student);
        Plan plan = PathPlanner.plan(facts.read(student, current, false, version(student)));
        if (plan.changes(current)) {
            proposals.offer(student, plan, occasion(student, cause, basis(student, plan, current), null));
        } else {
            proposals.withdraw(student);
        }
    }

    private long version(UUID student) {
        return active.revision(student).map(r -> r.number).orElse(0);
    }

    private Occasion occasion(UUID student, PathCause cause, List<BasisItem> basis, @Nullable UUID by) {
        return new Occasion(
                cause,
                List.copyOf(basis),
                by,
                active.revision(student).map(r -> r.id).orElse(null));
    }

    /** The profile in force, the path it changes, what the new reasons cite, and every profile entry the plan goes by. */
    private List<BasisItem> basis(UUID student, Plan plan, List<CurrentStep> current) {
        Set<Reason> known = new HashSet<>();
        current.forEach(s -> known.addAll(s.content().reasons()));
        List<Reason> fresh = plan.steps().stream()
                .map(StepContent::reasons)
                .flatMap(List::stream)
                .filter(r -> !known.contains(r))
                .toList();
        List<BasisItem> basis = new ArrayList<>(facts.profileBasis(student));
        active.revision(student).ifPresent(r -> basis.add(new BasisItem(BasisItem.Kind.PATH_REVISION, r.id)));
        basis.addAll(BasisItem.citedBy(fresh));
        BasisItem.entriesOf(plan.steps()).stream()
                .filter(entry -> !basis.contains(entry))
                .forEach(basis::add);
        return basis;
    }
}
