package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.competencies.CompetencyRef;
import org.trellis.platform.web.ReaderLanguage;

/** Single competencies, by id and by words, in the reader's language. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class CompetencyRepository {

    static final String STATEMENT = "coalesce(c.translations ->> :tag, c.translations ->> :language, c.statement)";
    /** None in the reader's language: that of the item, unless the statement itself is translated. */
    static final String ABBREVIATED = """
            coalesce(c.abbreviations ->> :tag, c.abbreviations ->> :language,
                case when c.translations ->> :language is null then c.abbreviations ->> c.language end)""";

    private static final String AREA = "coalesce(a.translations ->> :tag, a.translations ->> :language, a.statement)";
    private static final String REF =
            "c.id, c.code, " + STATEMENT + " as statement, " + ABBREVIATED + " as abbreviated, " + AREA + " as area";
    private static final String FROM =
            " from app.competency c left join app.competency a on (a.district_id, a.id) = (c.district_id, c.area_id) ";

    /** Codes first: someone who types a code wants that item. */
    private static final String SEARCH = """
            select %s, c.framework_id, c.tree_order, r.rank %s
            cross join lateral (select case when lower(c.code) = :exact then 0 when lower(c.code) like :prefix then 1 else 2 end) r(rank)
            where c.kind = 'COMPETENCY' and c.retired_at is null
                and c.search_text like all (:patterns)
                and (cast(:frameworkId as uuid) is null or c.framework_id = cast(:frameworkId as uuid))
                and (r.rank, c.framework_id, c.tree_order, c.id)
                    > (:afterRank, cast(:afterFramework as uuid), :afterOrder, cast(:afterId as uuid))
            order by r.rank, c.framework_id, c.tree_order, c.id limit :limit""".formatted(REF, FROM);

    private final EntityManager entities;
    private final ReaderLanguage reader;

    CompetencyRepository(EntityManager entities, ReaderLanguage reader) {
        this.entities = entities;
        this.reader = reader;
    }

    List<CompetencyRef> refs(Collection<UUID> ids) {
        List<Tuple> rows = inLanguage(
                        "select " + REF + FROM + "where c.id = any(:ids) order by c.framework_id, c.tree_order")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(CompetencyRepository::ref).toList();
    }

    /** Those of these ids that are competencies in use. */
    List<UUID> usable(Collection<UUID> ids) {
        return entities.createNativeQuery(
                        "select id from app.competency where id = any(:ids) and kind = 'COMPETENCY' and retired_at is null")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    Optional<CompetencyDetail> find(UUID id) {
        Stream<Tuple> rows = inLanguage(
                        "select " + REF + """
                        , c.statement as official, c.notes, c.uri, c.kind, c.grade_levels,
                            c.retired_at is not null or coalesce(c.status_ends_on < (select app.today()), false) as retired,
                            f.id as framework_id, coalesce(f.translations ->> :tag, f.translations ->> :language, f.title) as framework_title, f.version as framework_version
                        """ + FROM
                                + "join app.framework f on (f.district_id, f.id) = (c.district_id, c.framework_id) where c.id = :id")
                .setParameter("id", id)
                .getResultStream();
        return rows.map(CompetencyRepository::detail).findFirst();
    }

    List<CompetencyHit> search(CompetencySearch search) {
        CompetencyHit.Place after = search.after();
        List<Tuple> rows = inLanguage(SEARCH)
                .setParameter("exact", SearchText.plain(search.words()))
                .setParameter("prefix", SearchText.prefix(search.words()))
                .setParameter("patterns", SearchText.patterns(search.words()).toArray(String[]::new))
                .setParameter(
                        "frameworkId",
                        search.frameworkId() == null
                                ? null
                                : search.frameworkId().toString())
                .setParameter("afterRank", after.rank())
                .setParameter("afterFramework", after.frameworkId().toString())
                .setParameter("afterOrder", after.order())
                .setParameter("afterId", after.id().toString())
                .setParameter("limit", search.limit())
                .getResultList();
        return rows.stream().map(CompetencyRepository::hit).toList();
    }

    private Query inLanguage(String sql) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("tag", reader.tag())
                .setParameter("language", reader.language());
    }

    private static CompetencyRef ref(Tuple row) {
        return new CompetencyRef(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("statement", String.class),
                row.get("abbreviated", String.class),
                row.get("area", String.class));
    }

    private static CompetencyHit hit(Tuple row) {
        UUID id = row.get("id", UUID.class);
        UUID framework = row.get("framework_id", UUID.class);
        return new CompetencyHit(
                ref(row),
                framework,
                new CompetencyHit.Place(
                        row.get("rank", Integer.class), framework, row.get("tree_order", Integer.class), id));
    }

    private static CompetencyDetail detail(Tuple row) {
        return new CompetencyDetail(
                row.get("id", UUID.class),
                row.get("framework_id", UUID.class),
                row.get("framework_title", String.class),
                row.get("framework_version", Long.class),
                CompetencyKind.valueOf(row.get("kind", String.class)),
                row.get("code", String.class),
                row.get("statement", String.class),
                row.get("abbreviated", String.class),
                row.get("official", String.class),
                row.get("notes", String.class),
                row.get("uri", String.class),
                row.get("area", String.class),
                List.of(row.get("grade_levels", String[].class)),
                row.get("retired", Boolean.class));
    }
}
