package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.competencies.Rubric;
import org.trellis.competencies.Rubric.Criterion;
import org.trellis.competencies.Rubric.Descriptor;
import org.trellis.platform.web.ReaderLanguage;

/** What each level of a competency looks like. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class RubricRepository {

    private final EntityManager entities;
    private final ReaderLanguage reader;

    RubricRepository(EntityManager entities, ReaderLanguage reader) {
        this.entities = entities;
        this.reader = reader;
    }

    /** Criteria of several rubrics for one item are shown as one, under the first rubric's id. */
    Optional<Rubric> ofCompetency(UUID competencyId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select c.rubric_id, c.id, l.level,
                            coalesce(c.translations ->> :tag, c.translations ->> :language, c.title) as title,
                            coalesce(l.translations ->> :tag, l.translations ->> :language, l.descriptor) as descriptor
                        from app.rubric_criterion c
                        join app.rubric_level l on (l.district_id, l.criterion_id) = (c.district_id, c.id)
                        where c.competency_id = :competencyId and c.retired_at is null
                        order by c.rubric_id, c.position, c.id, l.level""", Tuple.class)
                .setParameter("competencyId", competencyId)
                .setParameter("tag", reader.tag())
                .setParameter("language", reader.language())
                .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rubric(rows.getFirst().get("rubric_id", UUID.class), criteria(rows)));
    }

    private static List<Criterion> criteria(List<Tuple> rows) {
        Map<UUID, Criterion> criteria = new LinkedHashMap<>();
        for (Tuple row : rows) {
            UUID id = row.get("id", UUID.class);
            criteria.computeIfAbsent(id, k -> new Criterion(id, row.get("title", String.class), new ArrayList<>()))
                    .levels()
                    .add(new Descriptor(row.get("level", Integer.class), row.get("descriptor", String.class)));
        }
        return List.copyOf(criteria.values());
    }
}
