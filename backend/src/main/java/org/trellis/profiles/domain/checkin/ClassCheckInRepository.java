package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Check-ins of many students at once. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class ClassCheckInRepository {

    private static final String STUDENTS = """
            select s.id as student_id, last.id as last_id, last.ended_at as last_at, next.id as next_id,
                next.planned_at as next_at, coalesce(next.minutes, 0) as minutes,
                (select count(*) from app.check_in_topic t
                    where (t.district_id, t.check_in_id) = (s.district_id, next.id)) as topics
            from app.person s
            left join lateral (select c.id, c.ended_at from app.check_in c
                where (c.district_id, c.student_id) = (s.district_id, s.id) and c.status = 'HELD'
                order by c.ended_at desc limit 1) last on true
            left join lateral (select c.id, c.planned_at, c.minutes from app.check_in c
                where (c.district_id, c.student_id) = (s.district_id, s.id) and c.status = 'PLANNED'
                order by c.planned_at limit 1) next on true
            where s.id = any(:students)
            order by last.ended_at nulls first, next.planned_at nulls last, s.id
            """;

    private static final String BETWEEN = """
            select c.id, c.student_id, c.educator_id, c.status, c.planned_at, c.minutes, c.series_id, c.ended_at,
                c.ended_by, c.moved_to, c.version
            from app.check_in c
            where c.student_id = any(:students) and c.planned_at >= :from and c.planned_at < :to
            order by c.planned_at, c.id
            """;

    private final EntityManager entities;

    ClassCheckInRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param since a talk after that counts as met */
    List<MetStudent> students(Collection<UUID> students, Instant since) {
        List<Tuple> rows = entities.createNativeQuery(STUDENTS, Tuple.class)
                .setParameter("students", students.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(row -> student(row, since)).toList();
    }

    List<CheckInFacts> between(Collection<UUID> students, Instant from, Instant to) {
        List<Tuple> rows = entities.createNativeQuery(BETWEEN, Tuple.class)
                .setParameter("students", students.toArray(UUID[]::new))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream().map(ClassCheckInRepository::facts).toList();
    }

    /** Those of the students with whom a talk is planned from then on. */
    Set<UUID> planned(Collection<UUID> students, Instant from) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select distinct student_id from app.check_in
                        where student_id = any(:students) and planned_at >= :from and status = 'PLANNED'""", Tuple.class)
                .setParameter("students", students.toArray(UUID[]::new))
                .setParameter("from", from)
                .getResultList();
        return rows.stream().map(row -> row.get("student_id", UUID.class)).collect(Collectors.toSet());
    }

    private static MetStudent student(Tuple row, Instant since) {
        Instant last = row.get("last_at", Instant.class);
        return new MetStudent(
                row.get("student_id", UUID.class),
                last != null && last.isAfter(since),
                row.get("last_id", UUID.class),
                last,
                row.get("next_id", UUID.class),
                row.get("next_at", Instant.class),
                row.get("minutes", Integer.class),
                row.get("topics", Long.class).intValue());
    }

    private static CheckInFacts facts(Tuple row) {
        return new CheckInFacts(
                row.get("id", UUID.class),
                row.get("student_id", UUID.class),
                row.get("educator_id", UUID.class),
                CheckInStatus.valueOf(row.get("status", String.class)),
                new Slot(row.get("planned_at", Instant.class), row.get("minutes", Integer.class)),
                row.get("series_id", UUID.class),
                row.get("ended_at", Instant.class),
                row.get("ended_by", UUID.class),
                null,
                row.get("moved_to", UUID.class),
                row.get("version", Long.class));
    }
}
