package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.mastery.OpenContest;

/** Contests that wait for an educator. */
@Singleton
class OpenContests {

    private static final int MOST = 200;

    private final EntityManager entities;

    OpenContests(EntityManager entities) {
        this.entities = entities;
    }

    /** Longest waiting first, at most 200. */
    @SuppressWarnings("unchecked")
    List<OpenContest> of(Collection<UUID> studentIds) {
        if (studentIds.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entities.createNativeQuery("""
                        select j.id, e.id as evidence_id, e.student_id, j.competency_id, e.title, j.level, c.contested_at
                        from app.judgement j
                        join app.evidence e on (e.district_id, e.id) = (j.district_id, j.evidence_id)
                        join app.judgement_contest c on (c.district_id, c.judgement_id) = (j.district_id, j.id)
                        where j.status = 'CONTESTED' and e.status = 'ACCEPTED' and e.student_id = any(:students)
                        order by c.contested_at, j.id limit :most""", Tuple.class)
                .setParameter("students", studentIds.toArray(UUID[]::new))
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream().map(OpenContests::contest).toList();
    }

    private static OpenContest contest(Tuple row) {
        return new OpenContest(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, UUID.class),
                row.get(4, String.class),
                row.get(5, Integer.class),
                row.get(6, Instant.class));
    }
}
