package org.trellis.catalog.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.web.ReaderLanguage;

/** Reads and writes the catalog. */
@ApplicationScoped
class LearningResourceRepository implements PanacheRepositoryBase<LearningResourceEntity, UUID> {

    /** One JSON object a row, named as {@link LearningResource}. */
    private static final String SELECT = """
            select cast(jsonb_build_object('id', r.id, 'title', w.title, 'summary', w.summary, 'kind', r.kind, 'mode', r.mode,
                'stepKind', r.step_kind, 'place', r.place, 'minutes', r.minutes, 'deviceMinutes', r.device_minutes,
                'provider', r.provider, 'languages', r.languages, 'tags', r.tags, 'supports', r.supports,
                'competencyIds', (select coalesce(jsonb_agg(a.competency_id order by a.competency_id), '[]')
                    from app.learning_resource_alignment a
                    where (a.district_id, a.resource_id) = (r.district_id, r.id)),
                'cost', r.cost, 'url', r.url, 'startsOn', r.starts_on, 'endsOn', r.ends_on, 'inFlexBlock', r.in_flex_block,
                'status', case when r.status = 'PUBLISHED' and r.ends_on < (select app.today()) then 'EXPIRED' else r.status end,
                'offeredBy', r.offered_by, 'version', r.version) as text)
            from app.learning_resource r
            cross join lateral (select t.title, t.summary from app.learning_resource_text t
                where (t.district_id, t.resource_id) = (r.district_id, r.id)
                order by t.language = :language desc, t.language = r.language desc limit 1) w
            """;

    private static final String IN_USE =
            " r.status = 'PUBLISHED' and (r.ends_on is null or r.ends_on >= (select app.today())) ";

    private static final String SEARCH = SELECT + """
            where (cast(:competencyId as uuid) is null or exists (select from app.learning_resource_alignment a
                where (a.district_id, a.resource_id) = (r.district_id, r.id) and a.competency_id = :competencyId))
            and (cast(:mode as text) is null or r.mode = :mode)
            and (cardinality(:patterns) = 0 or exists (select from app.learning_resource_text t
                where (t.district_id, t.resource_id) = (r.district_id, r.id)
                and lower(t.title || ' ' || t.summary) like all (:patterns)))
            and (%s or :seesAll or r.offered_by = cast(:reader as uuid))
            and (w.title, r.id) > (:afterTitle, coalesce(cast(:afterId as uuid), '00000000-0000-0000-0000-000000000000'))
            order by w.title, r.id limit :limit
            """.formatted(IN_USE);

    private final EntityManager entities;
    private final ReaderLanguage reader;
    private final ObjectMapper json;
    private final LearningResourceWriter writer;

    LearningResourceRepository(
            EntityManager entities, ReaderLanguage reader, ObjectMapper json, LearningResourceWriter writer) {
        this.entities = entities;
        this.reader = reader;
        this.json = json;
        this.writer = writer;
    }

    List<LearningResource> search(ResourceSearch search, UUID readerId, boolean seesAll) {
        return rows(query(SEARCH)
                .setParameter("competencyId", search.competencyId())
                .setParameter(
                        "mode", search.mode() == null ? null : search.mode().name())
                .setParameter("patterns", patterns(search.words()))
                .setParameter("seesAll", seesAll)
                .setParameter("reader", readerId)
                .setParameter("afterTitle", search.afterTitle())
                .setParameter("afterId", search.afterId())
                .setParameter("limit", search.limit()));
    }

    Optional<LearningResource> find(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<LearningResource> byIds(Collection<UUID> ids) {
        return rows(query(SELECT + "where r.id = any(:ids)").setParameter("ids", ids.toArray(UUID[]::new)));
    }

    /** Those that have ended too: a plan that would like one says that it is over. */
    List<LearningResource> publishedFor(Collection<UUID> competencyIds) {
        return rows(query(SELECT + """
                        where r.status = 'PUBLISHED' and exists (select from app.learning_resource_alignment a
                            where (a.district_id, a.resource_id) = (r.district_id, r.id)
                            and a.competency_id = any(:competencyIds))""").setParameter("competencyIds", competencyIds.toArray(UUID[]::new)));
    }

    void write(List<NewResource> resources) {
        writer.write(resources);
    }

    /** Notes who decided what; the entity carries the new status. */
    void note(UUID resourceId, ResourceStatus decision, @Nullable String note, UUID by, Instant at) {
        writer.note(resourceId, decision, note, by, at);
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql).setParameter("language", reader.language());
    }

    private static String[] patterns(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .map(w -> "%" + w.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    private List<LearningResource> rows(Query query) {
        List<String> rows = query.getResultList();
        return rows.stream().map(this::read).toList();
    }

    private LearningResource read(String row) {
        try {
            return json.readValue(row, LearningResource.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a catalog row nobody can read", e);
        }
    }
}
