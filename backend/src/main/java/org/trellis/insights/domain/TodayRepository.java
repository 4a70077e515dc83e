package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is open and what moves among a teacher's students. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class TodayRepository {

    private final EntityManager entities;

    TodayRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Where a student is stuck, or where the rule is met and nobody has decided; oldest first. */
    List<OpenPoint> openPoints(Collection<UUID> students) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select s.student_id, s.competency_id, s.stuck, s.changed_at,
                            array(select e.id from app.evidence e
                                join app.evidence_competency c on (c.district_id, c.evidence_id) = (e.district_id, e.id)
                                where e.student_id = s.student_id and c.competency_id = s.competency_id and e.status = 'ACCEPTED'
                                order by e.captured_at desc, e.id desc limit 5) as evidence
                        from app.competency_state s
                        where s.student_id = any(:students) and (s.stuck or s.status = 'SUFFICIENT')
                        order by s.changed_at, s.student_id, s.competency_id""", Tuple.class)
                .setParameter("students", students.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(TodayRepository::openPoint).toList();
    }

    /** Competencies with news since that day, most news first. */
    List<Pulse> pulse(Collection<UUID> students, Instant since, int limit) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select competency_id, count(*) filter (where status = 'SUFFICIENT') as ready,
                            count(*) filter (where level = 0) as l0, count(*) filter (where level = 1) as l1,
                            count(*) filter (where level = 2) as l2, count(*) filter (where level = 3) as l3,
                            count(*) filter (where level = 4) as l4, count(*) filter (where level = 5) as l5
                        from app.competency_state
                        where student_id = any(:students)
                        group by competency_id
                        having count(*) filter (where changed_at >= :since) > 0
                        order by count(*) filter (where changed_at >= :since) desc, competency_id limit :limit""", Tuple.class)
                .setParameter("students", students.toArray(UUID[]::new))
                .setParameter("since", since)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(TodayRepository::pulse).toList();
    }

    private static Pulse pulse(Tuple row) {
        List<Integer> levels = Stream.of("l0", "l1", "l2", "l3", "l4", "l5")
                .map(level -> row.get(level, Long.class).intValue())
                .toList();
        return new Pulse(
                row.get("competency_id", UUID.class),
                levels,
                row.get("ready", Long.class).intValue());
    }

    private static OpenPoint openPoint(Tuple row) {
        return new OpenPoint(
                row.get("student_id", UUID.class),
                row.get("competency_id", UUID.class),
                row.get("stuck", Boolean.class),
                row.get("changed_at", Instant.class),
                List.of(row.get("evidence", UUID[].class)));
    }
}
