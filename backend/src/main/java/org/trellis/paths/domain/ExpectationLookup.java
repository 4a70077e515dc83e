package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.paths.domain.planner.Requirement;

/** What is required of a student; the same answer the database goes by when it refuses a path (law 2). */
@ApplicationScoped
class ExpectationLookup {

    private final EntityManager entities;

    ExpectationLookup(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<Requirement> requiredOf(UUID student) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select competency_id, required_level, due_on, expectation_set_id from app.required_items(:student)",
                        Tuple.class)
                .setParameter("student", student)
                .getResultList();
        return rows.stream()
                .map(row -> new Requirement(
                        row.get("competency_id", UUID.class),
                        row.get("required_level", Integer.class),
                        row.get("due_on", LocalDate.class),
                        row.get("expectation_set_id", UUID.class)))
                .toList();
    }

    /** Required competencies that the revision, as it is stored, leaves out or holds at a lower level. */
    List<UUID> shortfall(UUID revision) {
        return ids("select app.path_shortfall(:id)", revision);
    }

    List<UUID> studentsExpected(UUID expectationSet) {
        return ids("select app.students_expected(:id)", expectationSet);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String sql, UUID id) {
        entities.flush();
        return entities.createNativeQuery(sql).setParameter("id", id).getResultList();
    }
}
