package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trellis.competencies.domain.FrameworkRows.CriterionRow;
import org.trellis.competencies.domain.FrameworkRows.FrameworkRow;
import org.trellis.competencies.domain.FrameworkRows.ItemRow;
import org.trellis.competencies.domain.FrameworkRows.LevelRow;
import org.trellis.competencies.domain.FrameworkRows.LinkRow;
import org.trellis.competencies.domain.FrameworkRows.RubricRow;

/** Writes a published package, one statement for each table. Nothing is deleted: what the package left out is retired. */
@ApplicationScoped
class FrameworkWriteRepository {

    private final EntityManager entities;

    FrameworkWriteRepository(EntityManager entities) {
        this.entities = entities;
    }

    void write(FrameworkRows rows, Instant at) {
        framework(rows.framework());
        items(rows.items(), rows.framework().id(), at);
        links(rows.links(), rows.framework().id(), at);
        joinWaitingLinks();
        rubrics(rows.rubrics());
        criteria(rows.criteria(), rows.framework().id(), at);
        levels(rows.levels());
    }

    private void framework(FrameworkRow row) {
        run("""
                insert into app.framework (id, identifier, uri, title, publisher, description, language, framework_version,
                    case_version, status, scale_id, translations, published_at)
                select id, identifier, uri, title, publisher, description, language, framework_version, case_version, status,
                    scale_id, translations, published_at
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, identifier uuid, uri text, title text, publisher text,
                    description text, language text, framework_version text, case_version text, status text, scale_id uuid,
                    translations jsonb, published_at timestamptz)
                on conflict on constraint pk_framework do update set uri = excluded.uri, title = excluded.title,
                    publisher = excluded.publisher, description = excluded.description, language = excluded.language,
                    framework_version = excluded.framework_version, case_version = excluded.case_version,
                    status = excluded.status, translations = excluded.translations, published_at = excluded.published_at, version = framework.version + 1""", List.of(row));
    }

    private void items(List<ItemRow> rows, UUID frameworkId, Instant at) {
        run("""
                insert into app.competency (id, framework_id, identifier, uri, parent_id, area_id, kind, item_type, code, statement,
                    notes, language, translations, abbreviations, grade_levels, depth, tree_order, search_text, status_ends_on)
                select id, framework_id, identifier, uri, parent_id, area_id, kind, item_type, code, statement, notes, language,
                    translations, abbreviations, grade_levels, depth, tree_order, search_text, status_ends_on
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, framework_id uuid, identifier uuid, uri text,
                    parent_id uuid, area_id uuid, kind text, item_type text, code text, statement text, notes text, language text,
                    translations jsonb, abbreviations jsonb, grade_levels text[], depth int, tree_order int, search_text text, status_ends_on date)
                on conflict on constraint pk_competency do update set uri = excluded.uri, parent_id = excluded.parent_id,
                    area_id = excluded.area_id, kind = excluded.kind, item_type = excluded.item_type, code = excluded.code,
                    statement = excluded.statement, notes = excluded.notes, language = excluded.language,
                    translations = excluded.translations, abbreviations = excluded.abbreviations, grade_levels = excluded.grade_levels, depth = excluded.depth,
                    tree_order = excluded.tree_order, search_text = excluded.search_text,
                    status_ends_on = excluded.status_ends_on, retired_at = null""", rows);
        retire(
                "update app.competency set retired_at = :at where framework_id = :framework and retired_at is null"
                        + " and id <> all(:kept)",
                frameworkId,
                rows.stream().map(ItemRow::id).toList(),
                at);
    }

    private void links(List<LinkRow> rows, UUID frameworkId, Instant at) {
        run("""
                insert into app.association (framework_id, identifier, kind, origin_identifier, destination_identifier, origin_id,
                    destination_id, closes_cycle)
                select framework_id, identifier, kind, origin_identifier, destination_identifier, origin_id, destination_id,
                    closes_cycle
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(framework_id uuid, identifier uuid, kind text,
                    origin_identifier uuid, destination_identifier uuid, origin_id uuid, destination_id uuid, closes_cycle boolean)
                on conflict on constraint uq_association_district_id_framework_id_identifier do update set kind = excluded.kind,
                    origin_identifier = excluded.origin_identifier, destination_identifier = excluded.destination_identifier,
                    origin_id = excluded.origin_id, destination_id = excluded.destination_id,
                    closes_cycle = excluded.closes_cycle, retired_at = null""", rows);
        retire(
                "update app.association set retired_at = :at where framework_id = :framework and retired_at is null"
                        + " and identifier <> all(:kept)",
                frameworkId,
                rows.stream().map(LinkRow::identifier).toList(),
                at);
    }

    /** Crosswalks of frameworks imported earlier may have waited for the items that came now. */
    private void joinWaitingLinks() {
        entities.createNativeQuery("""
                        update app.association a set
                            origin_id = coalesce(a.origin_id, o.id), destination_id = coalesce(a.destination_id, d.id)
                        from app.association w
                        left join app.competency o on (o.district_id, o.identifier) = (w.district_id, w.origin_identifier)
                        left join app.competency d on (d.district_id, d.identifier) = (w.district_id, w.destination_identifier)
                        where (w.district_id, w.id) = (a.district_id, a.id) and (w.origin_id is null and o.id is not null
                            or w.destination_id is null and d.id is not null)""").executeUpdate();
    }

    private void rubrics(List<RubricRow> rows) {
        run("""
                insert into app.rubric (id, framework_id, identifier, title)
                select id, framework_id, identifier, title
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, framework_id uuid, identifier uuid, title text)
                on conflict on constraint pk_rubric do update set title = excluded.title""", rows);
    }

    private void criteria(List<CriterionRow> rows, UUID frameworkId, Instant at) {
        run("""
                insert into app.rubric_criterion (id, rubric_id, competency_id, identifier, title, translations, position)
                select id, rubric_id, competency_id, identifier, title, translations, position
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, rubric_id uuid, competency_id uuid, identifier uuid,
                    title text, translations jsonb, position int)
                on conflict on constraint pk_rubric_criterion do update set rubric_id = excluded.rubric_id,
                    competency_id = excluded.competency_id, title = excluded.title, translations = excluded.translations,
                    position = excluded.position, retired_at = null""", rows);
        retire(
                "update app.rubric_criterion c set retired_at = :at from app.rubric r"
                        + " where (r.district_id, r.id) = (c.district_id, c.rubric_id) and r.framework_id = :framework"
                        + " and c.retired_at is null and c.id <> all(:kept)",
                frameworkId,
                rows.stream().map(CriterionRow::id).toList(),
                at);
    }

    private void levels(List<LevelRow> rows) {
        run("""
                insert into app.rubric_level (criterion_id, level, descriptor, translations)
                select criterion_id, level, descriptor, translations
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(criterion_id uuid, level int, descriptor text, translations jsonb)
                on conflict on constraint pk_rubric_level do update set descriptor = excluded.descriptor,
                    translations = excluded.translations""", rows);
    }

    private void run(String sql, List<?> rows) {
        if (!rows.isEmpty()) {
            entities.createNativeQuery(sql)
                    .setParameter("rows", JsonRows.of(rows))
                    .executeUpdate();
        }
    }

    private void retire(String sql, UUID frameworkId, List<UUID> kept, Instant at) {
        entities.createNativeQuery(sql)
                .setParameter("framework", frameworkId)
                .setParameter("kept", kept.toArray(UUID[]::new))
                .setParameter("at", at)
                .executeUpdate();
    }
}
