package org.trellis.profiles.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** The support of students. */
@ApplicationScoped
class AccommodationRepository implements PanacheRepositoryBase<AccommodationEntity, UUID> {

    /** Oldest first, ended ones included. */
    List<AccommodationEntity> of(UUID studentId) {
        return list("studentId = ?1 order by enteredAt, id", studentId);
    }

    /** 404 for another student's too. */
    AccommodationEntity of(UUID studentId, UUID id) {
        return find("studentId = ?1 and id = ?2", studentId, id)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }
}
