package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.CasePackage.CriterionPart;
import org.trellis.competencies.domain.CasePackage.RubricPart;

/** What the district has now, to compare a package with. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class PresentRepository {

    private final EntityManager entities;

    PresentRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param identifier the CASE identifier of the document */
    Optional<KnownFramework> framework(UUID identifier) {
        Stream<Tuple> rows = entities.createNativeQuery(
                        "select id, version, scale_id from app.framework where identifier = :identifier", Tuple.class)
                .setParameter("identifier", identifier)
                .getResultStream();
        return rows.map(row -> new KnownFramework(
                        row.get("id", UUID.class), row.get("version", Long.class), row.get("scale_id", UUID.class)))
                .findFirst();
    }

    PackageReview.Present present(CasePackage content, @Nullable UUID frameworkId) {
        Map<UUID, KnownItem> known = known(PackageReview.mentioned(content));
        return new PackageReview.Present(frameworkId, known, frameworkId == null ? List.of() : inUse(frameworkId));
    }

    /** Items by CASE identifier, retired ones included. */
    Map<UUID, KnownItem> known(Collection<UUID> identifiers) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, identifier, framework_id, code, statement from app.competency where identifier = any(:identifiers)",
                        Tuple.class)
                .setParameter("identifiers", identifiers.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new KnownItem(
                        row.get("id", UUID.class),
                        row.get("identifier", UUID.class),
                        row.get("framework_id", UUID.class),
                        CasePackage.label(row.get("code", String.class), row.get("statement", String.class))))
                .collect(Collectors.toMap(KnownItem::identifier, Function.identity()));
    }

    /** Ids of rubrics the district has, by CASE identifier. */
    Map<UUID, UUID> rubricIds(CasePackage content) {
        return ids("app.rubric", content.rubrics().stream().map(RubricPart::identifier));
    }

    /** Ids of rubric criteria the district has, by CASE identifier. */
    Map<UUID, UUID> criterionIds(CasePackage content) {
        return ids(
                "app.rubric_criterion",
                content.rubrics().stream().flatMap(r -> r.criteria().stream()).map(CriterionPart::identifier));
    }

    private Map<UUID, UUID> ids(String table, Stream<UUID> identifiers) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, identifier from " + table + " where identifier = any(:identifiers)", Tuple.class)
                .setParameter("identifiers", identifiers.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, UUID> ids = new HashMap<>();
        rows.forEach(row -> ids.put(row.get("identifier", UUID.class), row.get("id", UUID.class)));
        return ids;
    }

    private List<ItemContent> inUse(UUID frameworkId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select c.identifier, p.identifier as parent, c.kind, c.item_type, c.code, c.statement, c.notes,
                            c.grade_levels, cast(c.translations as text) as translations, cast(c.abbreviations as text) as abbreviations
                        from app.competency c
                        left join app.competency p on (p.district_id, p.id) = (c.district_id, c.parent_id)
                        where c.framework_id = :frameworkId and c.retired_at is null
                        order by c.tree_order""", Tuple.class)
                .setParameter("frameworkId", frameworkId)
                .getResultList();
        return rows.stream().map(PresentRepository::content).toList();
    }

    private static ItemContent content(Tuple row) {
        return new ItemContent(
                row.get("identifier", UUID.class),
                row.get("parent", UUID.class),
                CompetencyKind.valueOf(row.get("kind", String.class)),
                row.get("item_type", String.class),
                row.get("code", String.class),
                row.get("statement", String.class),
                row.get("notes", String.class),
                List.of(row.get("grade_levels", String[].class)),
                JsonRows.words(row.get("translations", String.class)),
                JsonRows.words(row.get("abbreviations", String.class)));
    }
}
