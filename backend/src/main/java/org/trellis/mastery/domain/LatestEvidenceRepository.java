package org.trellis.mastery.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.mastery.LatestEvidence;

@ApplicationScoped
class LatestEvidenceRepository implements LatestEvidence {

    private final EntityManager entities;

    LatestEvidenceRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public Map<UUID, UUID> of(UUID studentId) {
        return of(List.of(studentId)).getOrDefault(studentId, Map.of());
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<UUID, Map<UUID, UUID>> of(Collection<UUID> studentIds) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select distinct on (e.student_id, c.competency_id) e.student_id, c.competency_id, e.id
                        from app.evidence e
                        join app.evidence_competency c on (c.district_id, c.evidence_id) = (e.district_id, e.id)
                        where e.student_id = any(:students) and e.status = 'ACCEPTED'
                        order by e.student_id, c.competency_id, e.submitted_at desc, e.id desc""", Tuple.class)
                .setParameter("students", studentIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("student_id", UUID.class),
                        Collectors.toMap(
                                row -> row.get("competency_id", UUID.class), row -> row.get("id", UUID.class))));
    }
}
