package org.trellis.paths.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** What was proposed about each student's path. */
@ApplicationScoped
class StepProposalRepository implements PanacheRepositoryBase<StepProposalEntity, UUID> {

    private static final int MOST = 100;

    /** Newest first. */
    List<StepProposalEntity> of(UUID student) {
        return find("studentId = ?1 order by proposedAt desc, id desc", student)
                .page(0, MOST)
                .list();
    }

    /** 404 for another student's too. */
    StepProposalEntity locked(UUID student, UUID id) {
        return find("id = ?1 and studentId = ?2", id, student)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }
}
