package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.paths.domain.planner.Reason;

/** Which revisions of a student's path cite which profile entries, read from the reasons of their steps. */
@ApplicationScoped
class EntryUsageRepository {

    private static final String CITED = """
            select cast(x.reason ->> 'entryId' as uuid) as entry_id, r.id, r.number, r.status, r.created_at,
                r.superseded_at, s.step_id, x.reason ->> 'code' as code
            from app.path_revision r
            join app.path_step s on (s.district_id, s.revision_id) = (r.district_id, r.id)
            cross join lateral jsonb_array_elements(s.reasons) x(reason)
            where r.student_id = :student and x.reason ->> 'entryId' is not null
            order by r.number desc, s.position
            """;

    private final EntityManager entities;

    EntryUsageRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** By entry, newest decision first; entries that no revision cites are missing. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<EntryDecision>> decisions(UUID student) {
        List<Tuple> rows = entities.createNativeQuery(CITED, Tuple.class)
                .setParameter("student", student)
                .getResultList();
        Map<UUID, Map<UUID, EntryDecision>> byEntry = new LinkedHashMap<>();
        for (Tuple row : rows) {
            byEntry.computeIfAbsent(row.get("entry_id", UUID.class), entry -> new LinkedHashMap<>())
                    .computeIfAbsent(row.get("id", UUID.class), revision -> decision(row))
                    .steps()
                    .add(step(row));
        }
        Map<UUID, List<EntryDecision>> decisions = new LinkedHashMap<>();
        byEntry.forEach((entry, made) -> decisions.put(entry, List.copyOf(made.values())));
        return decisions;
    }

    private static EntryDecision decision(Tuple row) {
        return new EntryDecision(
                row.get("id", UUID.class),
                row.get("number", Integer.class),
                RevisionStatus.valueOf(row.get("status", String.class)),
                row.get("created_at", Instant.class),
                row.get("superseded_at", Instant.class),
                new ArrayList<>());
    }

    private static EntryDecision.Step step(Tuple row) {
        return new EntryDecision.Step(
                row.get("step_id", UUID.class), Reason.Code.valueOf(row.get("code", String.class)));
    }
}
