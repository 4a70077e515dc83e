package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.FrameworkImportView.Counts;
import org.trellis.competencies.domain.FrameworkImportView.Status;

/** Packages that were read: what they hold, what they would change. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class FrameworkImportRepository {

    private static final String COLUMNS =
            "id, framework_id, status, title, added, changed, retired, unchanged, associations,"
                    + " cast(warnings as text) as warnings, read_at, published_at, version";

    private final EntityManager entities;

    FrameworkImportRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A package with what it was compared to. */
    record NewImport(
            UUID id,
            ReadPackage read,
            PackageReview review,
            @Nullable KnownFramework framework,
            UUID reader,
            Instant at) {}

    void add(NewImport made) {
        CasePackage content = made.read().content();
        FrameworkDifference difference = made.review().difference();
        List<ImportWarning> warnings = Stream.concat(made.read().warnings().stream(), made.review().warnings().stream())
                .toList();
        boolean usable = !made.review().plan().items().isEmpty();
        entities.createNativeQuery("""
                        insert into app.framework_import (id, identifier, framework_id, base_version, status, title, content,
                            added, changed, retired, unchanged, associations, warnings, read_by, read_at)
                        values (:id, :identifier, cast(:framework as uuid), cast(:baseVersion as bigint), :status, :title, :content,
                            :added, :changed, :retired, :unchanged, :associations, cast(:warnings as jsonb), :reader, :at)""")
                .setParameter("id", made.id())
                .setParameter("identifier", content.document().identifier())
                .setParameter(
                        "framework",
                        made.framework() == null ? null : made.framework().id().toString())
                .setParameter(
                        "baseVersion",
                        made.framework() == null
                                ? null
                                : Long.toString(made.framework().version()))
                .setParameter("status", (usable ? Status.READ : Status.REFUSED).name())
                .setParameter("title", content.document().title())
                .setParameter("content", StoredPackage.write(content))
                .setParameter("added", difference.count(ItemChange.Kind.ADDED))
                .setParameter("changed", difference.count(ItemChange.Kind.CHANGED))
                .setParameter("retired", difference.count(ItemChange.Kind.RETIRED))
                .setParameter("unchanged", difference.unchanged())
                .setParameter("associations", content.associations().size())
                .setParameter("warnings", JsonRows.of(warnings))
                .setParameter("reader", made.reader())
                .setParameter("at", made.at())
                .executeUpdate();
        addChanges(made.id(), difference.changes());
    }

    private void addChanges(UUID importId, List<ItemChange> changes) {
        entities.createNativeQuery("""
                        insert into app.framework_import_change (import_id, position, kind, identifier, code, before, after, fields)
                        select :importId, position, kind, identifier, code, before, after, fields
                        from rows from (jsonb_to_recordset(cast(:rows as jsonb)) as (kind text, identifier uuid, code text,
                            before text, after text, fields text[])) with ordinality
                            as r(kind, identifier, code, before, after, fields, position)""")
                .setParameter("importId", importId)
                .setParameter("rows", JsonRows.of(changes))
                .executeUpdate();
    }

    Optional<FrameworkImportView> find(UUID id) {
        Stream<Tuple> rows = entities.createNativeQuery(
                        "select " + COLUMNS + " from app.framework_import where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream();
        return rows.map(FrameworkImportRepository::view).findFirst();
    }

    /** Newest first. @param before id of the last one already shown; ids grow with time */
    List<FrameworkImportView> page(@Nullable UUID before, int limit) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select " + COLUMNS + " from app.framework_import"
                                + " where (cast(:before as uuid) is null or id < cast(:before as uuid)) order by id desc limit :limit",
                        Tuple.class)
                .setParameter("before", before == null ? null : before.toString())
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(FrameworkImportRepository::view).toList();
    }

    /** @param after position of the last one already shown; 0 for the first page */
    List<ItemChange> changes(UUID importId, int after, int limit) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select kind, identifier, code, before, after, fields from app.framework_import_change
                        where import_id = :importId and position > :after order by position limit :limit""", Tuple.class)
                .setParameter("importId", importId)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(FrameworkImportRepository::change).toList();
    }

    /** What is needed to publish; locks the row until the transaction ends. */
    Optional<StoredImport> lock(UUID id) {
        Stream<Tuple> rows = entities.createNativeQuery(
                        "select id, status, base_version, content from app.framework_import where id = :id for update",
                        Tuple.class)
                .setParameter("id", id)
                .getResultStream();
        return rows.map(row -> new StoredImport(
                        row.get("id", UUID.class),
                        Status.valueOf(row.get("status", String.class)),
                        row.get("base_version", Long.class),
                        StoredPackage.read(row.get("content", byte[].class))))
                .findFirst();
    }

    /** @param baseVersion absent when the framework was new */
    record StoredImport(UUID id, Status status, @Nullable Long baseVersion, CasePackage content) {}

    void markPublished(UUID id, UUID frameworkId, UUID publisher, Instant at) {
        entities.createNativeQuery("""
                        update app.framework_import set status = 'PUBLISHED', framework_id = :frameworkId,
                            published_by = :publisher, published_at = :at, version = version + 1 where id = :id""")
                .setParameter("id", id)
                .setParameter("frameworkId", frameworkId)
                .setParameter("publisher", publisher)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static ItemChange change(Tuple row) {
        return new ItemChange(
                ItemChange.Kind.valueOf(row.get("kind", String.class)),
                row.get("identifier", UUID.class),
                row.get("code", String.class),
                row.get("before", String.class),
                row.get("after", String.class),
                List.of(row.get("fields", String[].class)));
    }

    private static FrameworkImportView view(Tuple row) {
        return new FrameworkImportView(
                row.get("id", UUID.class),
                row.get("framework_id", UUID.class),
                Status.valueOf(row.get("status", String.class)),
                row.get("title", String.class),
                new Counts(
                        row.get("added", Integer.class),
                        row.get("changed", Integer.class),
                        row.get("retired", Integer.class),
                        row.get("unchanged", Integer.class),
                        row.get("associations", Integer.class)),
                JsonRows.warnings(row.get("warnings", String.class)),
                row.get("read_at", Instant.class),
                row.get("published_at", Instant.class),
                row.get("version", Long.class));
    }
}
