package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who looks at which piece right now. */
@Singleton
class PresenceRepository {

    private final EntityManager entityManager;

    PresenceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void seen(UUID evidenceId, UUID personId, Instant at) {
        entityManager
                .createNativeQuery("""
                        insert into app.review_presence (evidence_id, person_id, seen_at)
                        values (:evidence, :person, :at)
                        on conflict on constraint pk_review_presence do update set seen_at = :at""")
                .setParameter("evidence", evidenceId)
                .setParameter("person", personId)
                .setParameter("at", at)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<UUID> othersAt(UUID evidenceId, UUID personId) {
        return entityManager
                .createNativeQuery(
                        "select person_id from app.review_presence where evidence_id = :evidence and person_id <> :person",
                        UUID.class)
                .setParameter("evidence", evidenceId)
                .setParameter("person", personId)
                .getResultList();
    }

    void forgetBefore(Instant at) {
        entityManager
                .createNativeQuery("delete from app.review_presence where seen_at < :at")
                .setParameter("at", at)
                .executeUpdate();
    }
}
