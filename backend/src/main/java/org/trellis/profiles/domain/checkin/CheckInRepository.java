package org.trellis.profiles.domain.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Check-ins by their student. */
@ApplicationScoped
class CheckInRepository implements PanacheRepositoryBase<CheckInEntity, UUID> {

    /** A student has one or two a week at most: some years of them. */
    private static final int MOST = 200;

    /** A check-in of this student; 404 otherwise. */
    CheckInEntity of(UUID studentId, UUID checkInId) {
        return find("studentId = ?1 and id = ?2", studentId, checkInId)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** The latest first, planned ones included. */
    List<CheckInEntity> all(UUID studentId) {
        return find("studentId = ?1 order by plannedAt desc, id desc", studentId)
                .page(0, MOST)
                .list();
    }

    boolean isPlanned(UUID studentId, Instant at) {
        return count("studentId = ?1 and plannedAt = ?2 and status = ?3", studentId, at, CheckInStatus.PLANNED) > 0;
    }

    /** When the student's last check-in ended; empty before the first. */
    Optional<Instant> lastHeld(UUID studentId) {
        return find("studentId = ?1 and status = ?2 order by endedAt desc", studentId, CheckInStatus.HELD)
                .firstResultOptional()
                .map(held -> held.facts().endedAt());
    }
}
