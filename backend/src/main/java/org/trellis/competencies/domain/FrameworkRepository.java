package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.platform.web.ReaderLanguage;

/** Frameworks and their trees. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class FrameworkRepository {

    private static final String VIEW = """
            select f.id, coalesce(f.translations ->> :tag, f.translations ->> :language, f.title) as title, f.publisher, f.status, f.language, f.scale_id, f.version,
                (select count(*) from app.competency c where c.framework_id = f.id and c.retired_at is null) as item_count
            from app.framework f
            """;
    private static final String TREE = "select c.id, c.parent_id, c.code, c.kind, c.grade_levels, c.tree_order, "
            + CompetencyRepository.STATEMENT + " as statement, " + CompetencyRepository.ABBREVIATED + " as abbreviated "
            + "from app.competency c where c.framework_id = :frameworkId and c.retired_at is null order by c.tree_order";

    private final EntityManager entities;
    private final ReaderLanguage reader;

    FrameworkRepository(EntityManager entities, ReaderLanguage reader) {
        this.entities = entities;
        this.reader = reader;
    }

    /** A district has a handful of frameworks: all of them, by title. */
    List<FrameworkView> all() {
        List<Tuple> rows = entities.createNativeQuery(VIEW + "order by title, f.id", Tuple.class)
                .setParameter("tag", reader.tag())
                .setParameter("language", reader.language())
                .getResultList();
        return rows.stream().map(FrameworkRepository::view).toList();
    }

    Optional<FrameworkView> find(UUID id) {
        Stream<Tuple> rows = entities.createNativeQuery(VIEW + "where f.id = :id", Tuple.class)
                .setParameter("id", id)
                .setParameter("tag", reader.tag())
                .setParameter("language", reader.language())
                .getResultStream();
        return rows.map(FrameworkRepository::view).findFirst();
    }

    /** The whole tree in reading order; retired items left out. */
    List<TreeItem> items(UUID frameworkId) {
        List<Tuple> rows = entities.createNativeQuery(TREE, Tuple.class)
                .setParameter("frameworkId", frameworkId)
                .setParameter("tag", reader.tag())
                .setParameter("language", reader.language())
                .getResultList();
        return rows.stream().map(FrameworkRepository::item).toList();
    }

    List<UUID> competencies(UUID frameworkId) {
        return entities.createNativeQuery("""
                        select id from app.competency
                        where framework_id = :frameworkId and retired_at is null and kind = 'COMPETENCY'
                        order by tree_order""")
                .setParameter("frameworkId", frameworkId)
                .getResultList();
    }

    private static FrameworkView view(Tuple row) {
        return new FrameworkView(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("publisher", String.class),
                row.get("item_count", Long.class),
                row.get("status", String.class),
                row.get("language", String.class),
                row.get("scale_id", UUID.class),
                row.get("version", Long.class));
    }

    private static TreeItem item(Tuple row) {
        return new TreeItem(
                row.get("id", UUID.class),
                row.get("parent_id", UUID.class),
                row.get("code", String.class),
                row.get("statement", String.class),
                row.get("abbreviated", String.class),
                CompetencyKind.valueOf(row.get("kind", String.class)),
                List.of(row.get("grade_levels", String[].class)),
                row.get("tree_order", Integer.class));
    }
}
