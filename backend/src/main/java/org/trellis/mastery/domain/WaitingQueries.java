package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for a teacher, longest waiting first. */
@Singleton
class WaitingQueries {

    private final EntityManager entities;

    WaitingQueries(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<WaitingPiece> of(Collection<UUID> studentIds, @Nullable UUID competencyId, EvidencePlace after, int limit) {
        if (studentIds.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entities.createNativeQuery("""
                        select e.id, e.student_id, e.title, e.submitted_at from app.evidence e
                        where e.student_id = any(:students) and e.status in ('OFFERED', 'SUBMITTED')
                            and (:anyCompetency or exists (select from app.evidence_competency k
                                where (k.district_id, k.evidence_id) = (e.district_id, e.id) and k.competency_id = :competency))
                            and (e.submitted_at, e.id) > (:at, :id)
                        order by e.submitted_at, e.id limit :most""", Tuple.class)
                .setParameter("students", studentIds.toArray(UUID[]::new))
                .setParameter("anyCompetency", competencyId == null)
                .setParameter("competency", competencyId == null ? after.id() : competencyId)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("most", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new WaitingPiece(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class)))
                .toList();
    }

    /** All of them, and those that were sent before the given moment. */
    QueueCounts count(Collection<UUID> studentIds, Instant before) {
        if (studentIds.isEmpty()) {
            return new QueueCounts(0, 0);
        }
        Tuple row = (Tuple) entities.createNativeQuery("""
                        select count(*), count(*) filter (where submitted_at < :before) from app.evidence
                        where student_id = any(:students) and status in ('OFFERED', 'SUBMITTED')""", Tuple.class)
                .setParameter("students", studentIds.toArray(UUID[]::new))
                .setParameter("before", before)
                .getSingleResult();
        return new QueueCounts(row.get(0, Long.class), row.get(1, Long.class));
    }
}
