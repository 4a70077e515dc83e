package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.mastery.WaitingEvidence;

/** What other modules count of evidence. */
@Singleton
class EvidenceCounts {

    private static final String PER_STEP = """
            select step_id, count(*) from app.evidence
            where student_id = any(:students) and step_id is not null and status not in ('CAPTURED', 'RETRACTED')
            group by step_id""";

    /** A piece that is sent again keeps its first day: the log has it. */
    private static final String PER_STEP_AS_OF = """
            select step_id, count(*) from app.evidence e
            where e.student_id = :student and e.step_id is not null and (e.retracted_at is null or e.retracted_at > :at)
                and exists (select from app.mastery_log l where l.student_id = e.student_id and l.evidence_id = e.id
                    and l.kind = 'SUBMITTED' and l.happened_at <= :at)
            group by step_id""";

    private final EntityManager entities;
    private final WaitingQueries waiting;

    EvidenceCounts(EntityManager entities, WaitingQueries waiting) {
        this.entities = entities;
        this.waiting = waiting;
    }

    Map<UUID, Integer> perStep(Collection<UUID> studentIds) {
        return counts(entities.createNativeQuery(PER_STEP, Tuple.class)
                .setParameter("students", studentIds.toArray(UUID[]::new)));
    }

    Map<UUID, Integer> perStep(UUID studentId, Instant asOf) {
        return counts(entities.createNativeQuery(PER_STEP_AS_OF, Tuple.class)
                .setParameter("student", studentId)
                .setParameter("at", asOf));
    }

    @SuppressWarnings("unchecked")
    private static Map<UUID, Integer> counts(Query query) {
        Stream<Tuple> rows = query.getResultStream();
        return rows.collect(
                Collectors.toMap(row -> row.get(0, UUID.class), row -> Math.toIntExact(row.get(1, Long.class))));
    }

    List<WaitingEvidence> waiting(Collection<UUID> studentIds, int most) {
        return waiting.of(studentIds, null, ReviewQueueService.START, most).stream()
                .map(piece -> new WaitingEvidence(piece.evidenceId(), piece.studentId(), piece.submittedAt()))
                .toList();
    }
}
