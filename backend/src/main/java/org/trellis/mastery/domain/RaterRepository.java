package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.trellis.mastery.domain.estimate.RaterOffset;

/** What a classmate said of pieces that educators judged too, whosever they were. Nobody but the estimate is told. */
@Singleton
class RaterRepository {

    private final EntityManager entities;

    RaterRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest word of each, of at most 200 pieces; without the one that is judged now. */
    @SuppressWarnings("unchecked")
    List<RaterOffset.Both> both(UUID classmate, UUID exceptEvidence) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select p.level as classmate, t.level as educator, p.scale_top from (
                            select distinct on (student_id, competency_id, evidence_id)
                                district_id, student_id, competency_id, evidence_id, level, scale_top
                            from app.mastery_log where actor_id = :classmate and kind = 'PEER_JUDGED'
                                and evidence_id <> :except
                            order by student_id, competency_id, evidence_id, sequence desc) p
                        join lateral (select l.level, l.scale_top from app.mastery_log l
                            where (l.district_id, l.student_id, l.competency_id)
                                    = (p.district_id, p.student_id, p.competency_id)
                                and l.evidence_id = p.evidence_id and l.kind = 'JUDGED' and l.teacher_scored
                            order by l.sequence desc limit 1) t on t.scale_top = p.scale_top
                        order by p.evidence_id, p.competency_id limit 200""", Tuple.class)
                .setParameter("classmate", classmate)
                .setParameter("except", exceptEvidence)
                .getResultList();
        return rows.stream()
                .map(row -> new RaterOffset.Both(
                        row.get("classmate", Integer.class),
                        row.get("educator", Integer.class),
                        row.get("scale_top", Integer.class)))
                .toList();
    }
}
