package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.paths.domain.planner.Requirement;

/** What is required of a student; the same answer the database goes by when it refuses a path (law 2). */
@ApplicationScoped
class ExpectationLookup {

    private final EntityManager entities;

    ExpectationLookup(EntityManager entities) {
        this.entities = entities;
    }

    List<Requirement> requiredOf(UUID student) {
        return requiredOf(List.of(student)).getOrDefault(student, List.of());
    }

    /** The same for many; those of whom nothing is expected are missing. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<Requirement>> requiredOf(Collection<UUID> students) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select s.id as student, q.competency_id, q.required_level, q.due_on, q.expectation_set_id
                        from unnest(:students) s(id) cross join lateral app.required_items(s.id) q""", Tuple.class)
                .setParameter("students", students.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("student", UUID.class),
                        Collectors.mapping(ExpectationLookup::requirement, Collectors.toList())));
    }

    private static Requirement requirement(Tuple row) {
        return new Requirement(
                row.get("competency_id", UUID.class),
                row.get("required_level", Integer.class),
                row.get("due_on", LocalDate.class),
                row.get("expectation_set_id", UUID.class));
    }

    /** Required competencies that the revision, as it is stored, leaves out or holds at a lower level. */
    List<UUID> shortfall(UUID revision) {
        return ids("select app.path_shortfall(:id)", revision);
    }

    /** Those of the revisions that leave out or lower something required. */
    @SuppressWarnings("unchecked")
    Set<UUID> fallingShort(Collection<UUID> revisions) {
        entities.flush();
        return Set.copyOf(entities.createNativeQuery(
                        "select r.id from unnest(:revisions) r(id) where exists (select from app.path_shortfall(r.id))")
                .setParameter("revisions", revisions.toArray(UUID[]::new))
                .getResultList());
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
