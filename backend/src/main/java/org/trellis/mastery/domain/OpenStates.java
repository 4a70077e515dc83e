package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Students with states that nobody confirmed, and what another rule would make of them. */
@Singleton
class OpenStates {

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;

    OpenStates(EntityManager entities) {
        this.entities = entities;
    }

    /** By id, after the one given; from the start where that is absent. */
    @SuppressWarnings("unchecked")
    List<UUID> studentsAfter(@Nullable UUID after, int most) {
        return entities.createNativeQuery("""
                        select distinct student_id from app.competency_state
                        where student_id > :after and status in ('DEVELOPING', 'SUFFICIENT')
                        order by student_id limit :most""")
                .setParameter("after", after == null ? FIRST : after)
                .setParameter("most", most)
                .getResultList();
    }
}
