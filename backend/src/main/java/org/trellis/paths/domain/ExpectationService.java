package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.trellis.paths.ExpectationsAdopted;
import org.trellis.paths.NewExpectations;
import org.trellis.platform.error.Problems;
import org.trellis.platform.event.Outbox;
import org.trellis.platform.id.Ids;

/** The district's expectations: written down, adopted by a leader, superseded by the next adoption. */
@ApplicationScoped
@Transactional
public class ExpectationService {

    private final ExpectationRepository sets;
    private final ExpectationCheck check;
    private final Outbox outbox;
    private final Clock clock;

    ExpectationService(ExpectationRepository sets, ExpectationCheck check, Outbox outbox, Clock clock) {
        this.sets = sets;
        this.check = check;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Newest first. */
    public List<ExpectationSetView> list() {
        return sets.newestFirst().stream().map(this::view).toList();
    }

    public ExpectationSetView get(UUID id) {
        return view(sets.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    public ExpectationSetView create(NewExpectations wanted, UUID by) {
        check.require(wanted);
        if (wanted.courseId() != null && !sets.knowsCourse(wanted.courseId())) {
            throw Problems.invalid("courseId", "unknown-course", "There is no such course.");
        }
        ExpectationSetEntity set = new ExpectationSetEntity();
        set.id = Ids.next();
        set.title = wanted.title();
        set.gradeLevel = wanted.gradeLevel();
        set.courseId = wanted.courseId();
        set.frameworkId = wanted.frameworkId();
        set.ruleId = check.rule(wanted.ruleId());
        set.createdBy = by;
        set.createdAt = clock.instant();
        sets.persist(set);
        sets.addItems(set.id, wanted.items());
        return view(set);
    }

    /** From now on it holds; the set in force for the same students and framework is history. */
    public ExpectationSetView adopt(UUID id, UUID by) {
        ExpectationSetEntity set =
                sets.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problems::notFound);
        if (set.status != ExpectationStatus.DRAFT) {
            throw Problems.conflict("expectations-adopted", "This set was adopted before.");
        }
        sets.inForceLike(set).ifPresent(this::supersede);
        set.status = ExpectationStatus.ADOPTED;
        set.adoptedBy = by;
        set.adoptedAt = clock.instant();
        sets.flush();
        outbox.publish(new ExpectationsAdopted(id));
        return view(set);
    }

    private void supersede(ExpectationSetEntity before) {
        before.status = ExpectationStatus.SUPERSEDED;
        before.supersededAt = clock.instant();
        sets.flush();
    }

    private ExpectationSetView view(ExpectationSetEntity set) {
        return check.view(set, sets.items(set.id));
    }
}
