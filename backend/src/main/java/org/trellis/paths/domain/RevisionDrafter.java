package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.RevisionBook.Drafted;
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

    /** What a draft starts from and rests on. */
    private record Ground(
            @Nullable PathRevisionEntity inForce, @Nullable BasisItem profile, List<CurrentStep> current) {}

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
        Drafted draft = drafts(List.of(student), cause, by).stream()
                .findFirst()
                .orElseThrow(() ->
                        Problems.unprocessable("nothing-expected", "No adopted expectations leave anything to plan."));
        return proposals.replace(student, draft.plan(), draft.occasion());
    }

    /** The same for many who have nothing open; lock them before. Those of whom nothing is expected are missing. */
    List<PathRevisionEntity> onRequest(Collection<UUID> students, PathCause cause, UUID by) {
        return students.isEmpty() ? List.of() : proposals.propose(drafts(students, cause, by));
    }

    private List<Drafted> drafts(Collection<UUID> students, PathCause cause, UUID by) {
        Map<UUID, PathRevisionEntity> inForce = active.revisions(students);
        Map<UUID, BasisItem> profiles = facts.profileBasis(students);
        Map<UUID, Standpoint> from = active.standpoints(students);
        List<Drafted> drafts = new ArrayList<>();
        facts.readAll(from).forEach((student, known) -> {
            Plan plan = PathPlanner.plan(known);
            Ground ground = new Ground(inForce.get(student), profiles.get(student), known.current());
            if (!plan.steps().isEmpty()) {
                List<BasisItem> basis = basis(plan, ground);
                basis.add(new BasisItem(BasisItem.Kind.PERSON, by));
                drafts.add(new Drafted(student, plan, occasion(cause, basis, by, ground)));
            }
        });
        return drafts;
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
            BasisItem profile = facts.profileBasis(List.of(student)).get(student);
            Ground ground = new Ground(active.revision(student).orElse(null), profile, current);
            proposals.offer(student, plan, occasion(cause, basis(plan, ground), null, ground));
        } else {
            proposals.withdraw(student);
        }
    }

    private long version(UUID student) {
        return active.revision(student).map(r -> r.number).orElse(0);
    }

    private static Occasion occasion(PathCause cause, List<BasisItem> basis, @Nullable UUID by, Ground ground) {
        PathRevisionEntity inForce = ground.inForce();
        return new Occasion(cause, List.copyOf(basis), by, inForce == null ? null : inForce.id);
    }

    /** The profile in force, the path it changes, what the new reasons cite, and every profile entry the plan goes by. */
    private static List<BasisItem> basis(Plan plan, Ground ground) {
        Set<Reason> known = new HashSet<>();
        ground.current().forEach(s -> known.addAll(s.content().reasons()));
        List<Reason> fresh = plan.steps().stream()
                .map(StepContent::reasons)
                .flatMap(List::stream)
                .filter(r -> !known.contains(r))
                .toList();
        List<BasisItem> basis = new ArrayList<>();
        if (ground.profile() != null) {
            basis.add(ground.profile());
        }
        if (ground.inForce() != null) {
            basis.add(new BasisItem(BasisItem.Kind.PATH_REVISION, ground.inForce().id));
        }
        basis.addAll(BasisItem.citedBy(fresh));
        BasisItem.entriesOf(plan.steps()).stream()
                .filter(entry -> !basis.contains(entry))
                .forEach(basis::add);
        return basis;
    }
}
