package org.trellis.profiles.domain.week;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Weeks by their student. */
@ApplicationScoped
class GoalWeekRepository implements PanacheRepositoryBase<GoalWeekEntity, UUID> {

    /** Two school years. */
    private static final int MOST = 100;

    Optional<GoalWeekEntity> of(UUID studentId, LocalDate weekOf) {
        return find("studentId = ?1 and weekOf = ?2", studentId, weekOf).firstResultOptional();
    }

    /** Newest first. */
    List<GoalWeekEntity> all(UUID studentId) {
        return find("studentId = ?1 order by weekOf desc", studentId)
                .page(0, MOST)
                .list();
    }
}
