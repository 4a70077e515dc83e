package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.paths.domain.planner.StepContent;

/** The steps of revisions: written and read as a whole. */
@ApplicationScoped
class PathStepRepository {

    /** One JSON object a row, named as {@link StepContent}. */
    private static final String READ = """
            select s.revision_id as revision, cast(jsonb_build_object('stepId', s.step_id, 'title', s.title, 'section', s.section,
                'targets', coalesce(t.targets, '[]'),
                'when', jsonb_build_object('startOn', s.start_on, 'endOn', s.end_on, 'minutes', s.minutes),
                'how', jsonb_build_object('kind', s.kind, 'mode', s.mode, 'place', s.place, 'withWhom', s.with_whom,
                    'note', s.note, 'optionIds', s.option_ids),
                'addedBy', s.added_by, 'reasons', s.reasons) as text) as step
            from app.path_step s
            left join (select revision_id, step_id, jsonb_agg(jsonb_build_object('competencyId', competency_id, 'level', level)
                    order by position) as targets
                from app.path_step_target where revision_id = any(:revisions) %1$s group by revision_id, step_id) t
                on (t.revision_id, t.step_id) = (s.revision_id, s.step_id)
            where s.revision_id = any(:revisions) %2$s order by s.position
            """;

    private static final String READ_ALL = READ.formatted("", "");
    private static final String READ_ONE = READ.formatted("and step_id = :step", "and s.step_id = :step");

    private static final String WRITE_STEPS = """
            insert into app.path_step (revision_id, step_id, position, title, section, kind, mode, start_on, end_on, minutes,
                place, with_whom, note, option_ids, added_by, reasons)
            select cast(r.key as uuid), cast(s ->> 'stepId' as uuid), position, s ->> 'title', s ->> 'section', h ->> 'kind', h ->> 'mode',
                cast(w ->> 'startOn' as date), cast(w ->> 'endOn' as date), cast(w ->> 'minutes' as int), h ->> 'place',
                array(select cast(p as uuid) from jsonb_array_elements_text(h -> 'withWhom') p), h ->> 'note',
                array(select cast(o as uuid) from jsonb_array_elements_text(h -> 'optionIds') o),
                cast(s ->> 'addedBy' as uuid), s -> 'reasons'
            from jsonb_each(cast(:steps as jsonb)) r
            cross join lateral jsonb_array_elements(r.value) with ordinality e(s, position)
            cross join lateral (select s -> 'when', s -> 'how') x(w, h)
            """;

    private static final String WRITE_TARGETS = """
            insert into app.path_step_target (revision_id, step_id, competency_id, level, position)
            select cast(r.key as uuid), cast(s ->> 'stepId' as uuid), cast(t ->> 'competencyId' as uuid), cast(t ->> 'level' as int), position
            from jsonb_each(cast(:steps as jsonb)) r
            cross join lateral jsonb_array_elements(r.value) s
            cross join lateral jsonb_array_elements(s -> 'targets') with ordinality e(t, position)
            """;

    private final EntityManager entities;
    private final Json json;

    PathStepRepository(EntityManager entities, Json json) {
        this.entities = entities;
        this.json = json;
    }

    /** In order. */
    List<StepContent> of(UUID revision) {
        return of(List.of(revision)).getOrDefault(revision, List.of());
    }

    /** Each in order; revisions without steps are missing. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<StepContent>> of(Collection<UUID> revisions) {
        List<Tuple> rows = entities.createNativeQuery(READ_ALL, Tuple.class)
                .setParameter("revisions", revisions.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("revision", UUID.class), Collectors.mapping(this::step, Collectors.toList())));
    }

    StepContent one(UUID revision, UUID step) {
        return step((Tuple) entities.createNativeQuery(READ_ONE, Tuple.class)
                .setParameter("revisions", new UUID[] {revision})
                .setParameter("step", step)
                .getSingleResult());
    }

    private StepContent step(Tuple row) {
        return json.read(row.get("step", String.class), StepContent.class);
    }

    /** Of those of the students whose active path has steps in these days: the option each such step is done with. */
    @SuppressWarnings("unchecked")
    Map<UUID, Collection<UUID>> firstOptionsOfWeek(Collection<UUID> students, LocalDate first, LocalDate last) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select r.student_id as student, s.option_ids[1] as option
                        from app.path_revision r
                        join app.path_step s on (s.district_id, s.revision_id) = (r.district_id, r.id)
                        where r.status = 'ACTIVE' and r.student_id = any(:students) and cardinality(s.option_ids) > 0
                            and s.start_on <= :last and coalesce(s.end_on, s.start_on) >= :first""", Tuple.class)
                .setParameter("students", students.toArray(UUID[]::new))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("student", UUID.class),
                        TreeMap::new,
                        Collectors.mapping(
                                row -> row.get("option", UUID.class), Collectors.toCollection(HashSet::new))));
    }

    /** Replaces whatever the revision had. */
    void replace(UUID revision, List<StepContent> steps) {
        replace(Map.of(revision, steps));
    }

    /** The same for many revisions, in as many statements. */
    void replace(Map<UUID, List<StepContent>> steps) {
        entities.flush();
        for (String table : List.of("path_step_target", "path_step")) {
            entities.createNativeQuery("delete from app." + table + " where revision_id = any(:revisions)")
                    .setParameter("revisions", steps.keySet().toArray(UUID[]::new))
                    .executeUpdate();
        }
        String rows = json.write(steps);
        for (String statement : List.of(WRITE_STEPS, WRITE_TARGETS)) {
            entities.createNativeQuery(statement).setParameter("steps", rows).executeUpdate();
        }
    }
}
