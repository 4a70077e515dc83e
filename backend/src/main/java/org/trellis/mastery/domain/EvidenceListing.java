package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.people.Relation;
import org.trellis.people.StudentAccess;

/** Pages of one student's evidence by keyset; the same rule of sight as {@link EvidenceSight}, in the query. */
@Singleton
class EvidenceListing {

    private final EntityManager entities;
    private final Moments moments;

    EvidenceListing(EntityManager entities, Moments moments) {
        this.entities = entities;
        this.moments = moments;
    }

    List<EvidenceEntity> of(StudentAccess access, EvidenceQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(
                "from EvidenceEntity e where e.studentId = :student and (e.authorId = :me or e.status <> :draft");
        values.put("student", access.studentId());
        values.put("me", moments.person());
        values.put("draft", EvidenceStatus.CAPTURED);
        where.append(access.relation() == Relation.GUARDIAN ? " and e.visibility = :shared)" : ")");
        if (access.relation() == Relation.GUARDIAN) {
            values.put("shared", Visibility.SHARED);
        }
        narrow(query, where, values);
        TypedQuery<EvidenceEntity> select =
                entities.createQuery(where + " order by e.capturedAt desc, e.id desc", EvidenceEntity.class);
        values.forEach(select::setParameter);
        return select.setMaxResults(query.limit()).getResultList();
    }

    private static void narrow(EvidenceQuery query, StringBuilder where, Map<String, Object> values) {
        if (query.status() != null) {
            where.append(" and e.status = :status");
            values.put("status", query.status());
        }
        if (query.competencyId() != null) {
            where.append(
                    " and e.id in (select k.evidenceId from EvidenceAimEntity k where k.competencyId = :competency)");
            values.put("competency", query.competencyId());
        }
        if (query.after() != null) {
            where.append(" and (e.capturedAt < :at or e.capturedAt = :at and e.id < :id)");
            values.put("at", query.after().at());
            values.put("id", query.after().id());
        }
    }
}
