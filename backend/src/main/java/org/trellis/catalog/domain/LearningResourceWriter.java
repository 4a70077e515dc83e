package org.trellis.catalog.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes resources set by set: three statements, whatever their number. */
@ApplicationScoped
class LearningResourceWriter {

    private static final String FACTS = """
            insert into app.learning_resource (id, source_key, kind, mode, step_kind, place, minutes, device_minutes, provider,
                language, languages, tags, supports, cost, url, starts_on, ends_on, in_flex_block, status,
                offered_by, offered_at)
            select cast(n ->> 'id' as uuid), nullif(e ->> 'key', ''), e ->> 'kind', e ->> 'mode', e ->> 'stepKind', e ->> 'place',
                cast(e ->> 'minutes' as int), cast(e ->> 'deviceMinutes' as int), e ->> 'provider', e ->> 'language',
                array(select jsonb_array_elements_text(e -> 'languages')), array(select jsonb_array_elements_text(e -> 'tags')),
                array(select jsonb_array_elements_text(e -> 'supports')), cast(e ->> 'cost' as int), e ->> 'url',
                cast(e ->> 'startsOn' as date), cast(e ->> 'endsOn' as date), cast(e ->> 'inFlexBlock' as boolean), n ->> 'status', cast(n ->> 'offeredBy' as uuid),
                cast(n ->> 'offeredAt' as timestamptz)
            from jsonb_array_elements(cast(:rows as jsonb)) n cross join lateral (select n -> 'entry') x(e)
            on conflict on constraint uq_learning_resource_source_key do update set
                (kind, mode, step_kind, place, minutes, device_minutes, provider, language, languages, tags, supports, cost, url,
                    starts_on, ends_on, in_flex_block, version)
                = (excluded.kind, excluded.mode, excluded.step_kind, excluded.place, excluded.minutes, excluded.device_minutes,
                    excluded.provider, excluded.language, excluded.languages, excluded.tags, excluded.supports, excluded.cost,
                    excluded.url, excluded.starts_on, excluded.ends_on, excluded.in_flex_block, learning_resource.version + 1)
            """;

    /** Rows find their resource by key where there is one, since an update keeps the id it had. */
    private static final String ROWS = """
            from jsonb_array_elements(cast(:rows as jsonb)) n
            join app.learning_resource r
                on r.id = cast(n ->> 'id' as uuid) or r.source_key = nullif(n -> 'entry' ->> 'key', '')
            """;

    private static final String WORDS = """
            insert into app.learning_resource_text (resource_id, language, title, summary)
            select r.id, r.language, n -> 'entry' ->> 'title', n -> 'entry' ->> 'summary' %1$s
            union all
            select r.id, t.key, t.value ->> 'title', t.value ->> 'summary' %1$s
            cross join lateral jsonb_each(n -> 'entry' -> 'translations') t where t.key <> r.language
            on conflict on constraint pk_learning_resource_text do update set
                (title, summary) = (excluded.title, excluded.summary)
            """.formatted(ROWS);

    private static final String ALIGNMENTS = """
            insert into app.learning_resource_alignment (resource_id, competency_id)
            select distinct r.id, cast(c.id as uuid) %s
            cross join lateral jsonb_array_elements_text(n -> 'entry' -> 'competencyIds') c(id)
            on conflict do nothing
            """.formatted(ROWS);

    private static final String NOTE = """
            insert into app.learning_resource_decision (resource_id, decision, note, decided_by, decided_at)
            values (:resource, :decision, :note, :by, :at)
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    LearningResourceWriter(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void write(List<NewResource> resources) {
        String rows = rows(resources);
        for (String statement : List.of(FACTS, WORDS, ALIGNMENTS)) {
            entities.createNativeQuery(statement).setParameter("rows", rows).executeUpdate();
        }
    }

    void note(UUID resource, ResourceStatus decision, @Nullable String note, UUID by, Instant at) {
        entities.createNativeQuery(NOTE)
                .setParameter("resource", resource)
                .setParameter("decision", decision.name())
                .setParameter("note", note)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    private String rows(List<NewResource> resources) {
        try {
            return json.writeValueAsString(resources);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of plain values", e);
        }
    }
}
