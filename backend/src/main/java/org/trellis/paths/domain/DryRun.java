package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.AgreementStatus;
import org.trellis.agreements.Agreements;
import org.trellis.agreements.Capacity;
import org.trellis.paths.domain.planner.CurrentStep;
import org.trellis.paths.domain.planner.PathPlanner;
import org.trellis.paths.domain.planner.Plan;

/** Plans as if somebody had asked, and keeps nothing. */
@ApplicationScoped
class DryRun {

    private final ActivePath active;
    private final PathRevisionRepository revisions;
    private final Agreements agreements;
    private final PlanningFactsReader facts;

    DryRun(ActivePath active, PathRevisionRepository revisions, Agreements agreements, PlanningFactsReader facts) {
        this.active = active;
        this.revisions = revisions;
        this.agreements = agreements;
        this.facts = facts;
    }

    Plan plan(UUID student) {
        List<CurrentStep> current = active.current(student);
        long version = active.revision(student).map(r -> r.number).orElse(0);
        return PathPlanner.plan(facts.read(student, current, true, version));
    }

    boolean hasPath(UUID student) {
        return active.revision(student).isPresent();
    }

    /** To what waits, as it is now. */
    boolean educatorAgreed(UUID student) {
        return revisions.open(student).stream()
                .flatMap(r -> agreements.list(r.subject()).stream()
                        .filter(a -> a.subjectHash().equals(r.hash)))
                .anyMatch(a -> a.capacity() == Capacity.EDUCATOR && a.status() == AgreementStatus.GIVEN);
    }

    @Nullable
    PathRevisionEntity waiting(UUID student) {
        return revisions.open(student).orElse(null);
    }
}
