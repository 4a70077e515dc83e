package org.trellis.paths.domain.modification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Modifications, newest first. */
@ApplicationScoped
class ModificationRepository implements PanacheRepositoryBase<AuthorizedModificationEntity, UUID> {

    /** A district has few; those of the last years are enough to look at. */
    private static final int MOST = 1000;

    List<AuthorizedModificationEntity> of(UUID student) {
        return list("studentId = ?1 order by proposedAt desc, id desc", student);
    }

    List<AuthorizedModificationEntity> newest() {
        return find("order by proposedAt desc, id desc").page(0, MOST).list();
    }

    /** 404 for another student's too. */
    AuthorizedModificationEntity locked(UUID student, UUID id) {
        return find("id = ?1 and studentId = ?2", id, student)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** Those that ended the day before, or start on the day. */
    List<AuthorizedModificationEntity> turningOn(LocalDate day) {
        return list(
                "status = ?1 and (endsOn = ?2 or startsOn = ?3)", ModificationStatus.AUTHORIZED, day.minusDays(1), day);
    }
}
