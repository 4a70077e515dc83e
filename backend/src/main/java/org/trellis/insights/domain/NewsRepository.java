package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happened around a student, from the tables where it stands. */
@ApplicationScoped
class NewsRepository {

    private static final String NEWS = """
            select 'EVIDENCE_SENT' as kind, e.submitted_at as at, e.id, e.title, null::uuid as competency_id, null::int as level
            from app.evidence e
            where e.student_id = :student and e.submitted_at > :since and e.status <> 'RETRACTED'
            union all
            select 'EVIDENCE_RETURNED', f.given_at, e.id, e.title, null, null
            from app.evidence e
            join app.evidence_feedback f on (f.district_id, f.evidence_id) = (e.district_id, e.id)
            where e.student_id = :student and f.given_at > :since and f.outcome = 'RETURNED'
            union all
            select 'LEVEL_SHOWN', j.made_at, e.id, e.title, j.competency_id, j.level
            from app.evidence e
            join app.judgement j on (j.district_id, j.evidence_id) = (e.district_id, e.id)
            where e.student_id = :student and j.made_at > :since and j.source = 'TEACHER' and j.status <> 'REPLACED'
                and e.status = 'ACCEPTED'
            union all
            select 'COMPETENCY_ATTAINED', s.attained_at, s.competency_id, null, s.competency_id, s.level
            from app.competency_state s
            where s.student_id = :student and s.attained_at > :since
            union all
            select 'PATH_AGREED', r.agreed_at, r.id, null, null, null
            from app.path_revision r
            where r.student_id = :student and r.agreed_at > :since
            union all
            select 'PATH_PROPOSED', r.created_at, r.id, null, null, null
            from app.path_revision r
            where r.student_id = :student and r.created_at > :since and r.status = 'PROPOSED'
            union all
            select 'GOAL_AGREED', g.agreed_at, g.id, g.content::jsonb ->> 'wording', null, null
            from app.goal g
            where g.student_id = :student and g.agreed_at > :since
            union all
            select 'GOAL_CLOSED', g.closed_at, g.id, g.content::jsonb ->> 'wording', null, null
            from app.goal g
            where g.student_id = :student and g.closed_at > :since
            order by at desc, kind, id limit :most
            """;

    private final EntityManager entities;

    NewsRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first. */
    @SuppressWarnings("unchecked")
    List<NewsItem> since(UUID studentId, Instant since, int most) {
        List<Tuple> rows = entities.createNativeQuery(NEWS, Tuple.class)
                .setParameter("student", studentId)
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(NewsRepository::item).toList();
    }

    private static NewsItem item(Tuple row) {
        return new NewsItem(
                NewsKind.valueOf(row.get("kind", String.class)),
                row.get("at", Instant.class),
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("competency_id", UUID.class),
                row.get("level", Integer.class));
    }
}
