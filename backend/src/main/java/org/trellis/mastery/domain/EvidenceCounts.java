package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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

    private final EntityManager entities;
    private final WaitingQueries waiting;

    EvidenceCounts(EntityManager entities, WaitingQueries waiting) {
        this.entities = entities;
        this.waiting = waiting;
    }

    @SuppressWarnings("unchecked")
    Map<UUID, Integer> perStep(UUID studentId) {
        Stream<Tuple> rows = entities.createNativeQuery("""
                        select step_id, count(*) from app.evidence
                        where student_id = :student and step_id is not null and status not in ('CAPTURED', 'RETRACTED')
                        group by step_id""", Tuple.class)
                .setParameter("student", studentId)
                .getResultStream();
        return rows.collect(
                Collectors.toMap(row -> row.get(0, UUID.class), row -> Math.toIntExact(row.get(1, Long.class))));
    }

    List<WaitingEvidence> waiting(Collection<UUID> studentIds, int most) {
        return waiting.of(studentIds, null, ReviewQueueService.START, most).stream()
                .map(piece -> new WaitingEvidence(piece.evidenceId(), piece.studentId(), piece.submittedAt()))
                .toList();
    }
}
