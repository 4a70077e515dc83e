package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Change requests, oldest first. */
@ApplicationScoped
class ChangeRequestRepository {

    private final EntityManager entities;
    private final Clock clock;

    ChangeRequestRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void add(UUID revision, String note, UUID by) {
        entities.createNativeQuery("""
                        insert into app.path_change_request (revision_id, requested_by, note, requested_at)
                        values (:revision, :by, :note, :at)""")
                .setParameter("revision", revision)
                .setParameter("by", by)
                .setParameter("note", note)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<ChangeRequest> of(UUID revision) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select id, requested_by, note, requested_at from app.path_change_request
                        where revision_id = :revision order by requested_at, id""", Tuple.class)
                .setParameter("revision", revision)
                .getResultList();
        return rows.stream()
                .map(row -> new ChangeRequest(
                        row.get("id", UUID.class),
                        row.get("requested_by", UUID.class),
                        row.get("note", String.class),
                        row.get("requested_at", Instant.class)))
                .toList();
    }
}
