package org.trellis.interop.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the outbox in the order of its transactions. */
@ApplicationScoped
class FeedRepository {

    private static final String NEXT = """
            select id, type, subject_id, payload, transaction_id, sequence, created_at from app.event
            where %s and (transaction_id, sequence) > (cast(:transaction as xid8), :sequence)
                and transaction_id < cast(:horizon as xid8)
            order by transaction_id, sequence limit :most""";

    /** Each subject and each type is a walk of its own along an index, so that a page costs the same however much is kept. */
    static final String FEED = """
            with feed as (
                select e.* from (
                    select n.* from unnest(cast(:everywhere as text[])) t cross join lateral (%s) n
                    union all
                    select n.* from app.students_around(:caller, cast(:keptSince as timestamptz)) s cross join lateral (%s) n
                ) e order by transaction_id, sequence limit :most
            ), resource as (
                select f.*, m.kind, m.circle, cast(f.payload ->> m.key as uuid) as resource_id
                from feed f join unnest(cast(:types as text[]), cast(:kinds as text[]), cast(:circles as text[]), cast(:keys as text[]))
                    m(type, kind, circle, key) on m.type = f.type
            ), relation as (
                select subject_id, app.relation_to(subject_id, :caller) as relation
                from (select distinct subject_id from resource where circle = 'STUDENT') s
            )
            select r.id, r.type, r.subject_id, r.resource_id, cast(cast(r.transaction_id as text) as bigint) as transaction, r.sequence, r.created_at,
                case when r.circle = 'SCHOOL' then app.relation_to_school(cast(r.payload ->> 'schoolId' as uuid), :caller)
                    when r.kind = 'EVIDENCE' and k.relation = 'GUARDIAN' and not exists (select from app.evidence e
                        where e.id = r.resource_id and (e.visibility = 'SHARED' or e.author_id = :caller)) then null
                    else k.relation end as relation,
                r.kind = 'STUDENT' and k.relation is null
                    and app.relation_until(r.subject_id, :caller, r.created_at) is not null as former,
                case r.kind
                    when 'PATH_REVISION' then (select v.version from app.path_revision v where v.id = r.resource_id)
                    when 'PATH_STEP' then (select v.version from app.path_step_progress v
                        where (v.student_id, v.step_id) = (r.subject_id, r.resource_id))
                    when 'STEP_PROPOSAL' then (select v.version from app.path_step_proposal v where v.id = r.resource_id)
                    when 'AUTHORIZED_MODIFICATION' then (select v.version from app.authorized_modification v where v.id = r.resource_id)
                    when 'EVIDENCE' then (select v.version from app.evidence v where v.id = r.resource_id)
                    when 'PROFILE_VERSION' then (select v.version from app.profile_version v where v.id = r.resource_id)
                    when 'GOAL' then (select v.version from app.goal v where v.id = r.resource_id)
                    when 'FLEX_BLOCK' then (select v.version from app.flex_block v where v.id = r.resource_id)
                    when 'EXPECTATION_SET' then (select v.version from app.expectation_set v where v.id = r.resource_id)
                    when 'FRAMEWORK' then (select v.version from app.framework v where v.id = r.resource_id)
                end as version
            from resource r left join relation k on k.subject_id = r.subject_id
            order by r.transaction_id, r.sequence""".formatted(
            NEXT.formatted("type = t"), NEXT.formatted("subject_id = s and type = any(cast(:around as text[]))"));

    private final EntityManager entities;

    FeedRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The oldest transaction that is not finished; asked before the events are, so that all older ones are seen there. */
    long horizon() {
        return ((Number) entities.createNativeQuery(
                                "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
                        .getSingleResult())
                .longValue();
    }

    /**
     * What follows a position, seen by the caller or not; at most as many rows as were asked for.
     *
     * @param horizon of before
     * @param keptSince former students are looked for from then on
     */
    @SuppressWarnings("unchecked")
    List<FeedRow> after(FeedQuestion question, long horizon, Instant keptSince) {
        Query query = entities.createNativeQuery(FEED, Tuple.class);
        List<Tuple> rows = fill(query, question, horizon, keptSince).getResultList();
        return rows.stream().map(FeedRepository::row).toList();
    }

    static Query fill(Query query, FeedQuestion question, long horizon, Instant keptSince) {
        return query.setParameter("caller", question.caller())
                .setParameter("everywhere", question.everywhere().toArray(String[]::new))
                .setParameter("around", question.around().toArray(String[]::new))
                .setParameter("transaction", Long.toString(question.after().transaction()))
                .setParameter("sequence", question.after().sequence())
                .setParameter("horizon", Long.toString(horizon))
                .setParameter("keptSince", keptSince)
                .setParameter("most", question.most())
                .setParameter("types", all(FeedEvent::type))
                .setParameter("kinds", all(event -> event.resource().name()))
                .setParameter("circles", all(event -> event.resource().circle().name()))
                .setParameter("keys", all(FeedEvent::key));
    }

    private static String[] all(Function<FeedEvent, String> said) {
        return Stream.of(FeedEvent.values()).map(said).toArray(String[]::new);
    }

    private static FeedRow row(Tuple row) {
        Instant at = row.get("created_at", Instant.class);
        return new FeedRow(
                row.get("id", UUID.class),
                FeedEvent.of(row.get("type", String.class)),
                row.get("subject_id", UUID.class),
                row.get("resource_id", UUID.class),
                at,
                new FeedPosition(row.get("transaction", Long.class), row.get("sequence", Long.class), at),
                row.get("relation", String.class),
                row.get("former", Boolean.class),
                row.get("version", Long.class));
    }
}
