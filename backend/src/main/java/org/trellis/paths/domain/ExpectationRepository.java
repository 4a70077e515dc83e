package org.trellis.paths.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.paths.NewExpectations.Item;

/** Sets of expectations and their items. */
@ApplicationScoped
class ExpectationRepository implements PanacheRepositoryBase<ExpectationSetEntity, UUID> {

    private final EntityManager entities;
    private final Json json;

    ExpectationRepository(EntityManager entities, Json json) {
        this.entities = entities;
        this.json = json;
    }

    /** Newest first. */
    List<ExpectationSetEntity> newestFirst() {
        return list("order by createdAt desc, id desc");
    }

    /** The set in force for the same students and framework. */
    Optional<ExpectationSetEntity> inForceLike(ExpectationSetEntity set) {
        String scope = set.gradeLevel == null ? "courseId = ?3" : "gradeLevel = ?3";
        return find(
                        "status = ?1 and frameworkId = ?2 and " + scope,
                        ExpectationStatus.ADOPTED,
                        set.frameworkId,
                        set.gradeLevel == null ? set.courseId : set.gradeLevel)
                .firstResultOptional();
    }

    void addItems(UUID set, List<Item> items) {
        entities.flush();
        entities.createNativeQuery("""
                        insert into app.expectation_item (set_id, competency_id, required_level, due_on, position)
                        select :set, cast(i ->> 'competencyId' as uuid), cast(i ->> 'requiredLevel' as int),
                            cast(i ->> 'dueOn' as date), position
                        from jsonb_array_elements(cast(:items as jsonb)) with ordinality e(i, position)""")
                .setParameter("set", set)
                .setParameter("items", json.write(items))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Item> items(UUID set) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select competency_id, required_level, due_on from app.expectation_item
                        where set_id = :set order by position""", Tuple.class)
                .setParameter("set", set)
                .getResultList();
        return rows.stream()
                .map(row -> new Item(
                        row.get("competency_id", UUID.class),
                        row.get("required_level", Integer.class),
                        row.get("due_on", LocalDate.class)))
                .toList();
    }

    boolean knowsCourse(UUID course) {
        return !entities.createNativeQuery("select id from app.course where id = :course")
                .setParameter("course", course)
                .getResultList()
                .isEmpty();
    }
}
