package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.Scale;
import org.trellis.mastery.PastWork;
import org.trellis.mastery.domain.ledger.LogEntry;

/** Writes works of the past in batches, and says what they mean for the log. */
@Singleton
class PastEvidence {

    private final EntityManager entities;
    private final Competencies competencies;

    PastEvidence(EntityManager entities, Competencies competencies) {
        this.entities = entities;
        this.competencies = competencies;
    }

    List<LogEntry> write(List<PastWork> works, UUID ruleId) {
        Map<UUID, PastWork> byId = new LinkedHashMap<>();
        for (PastWork work : works) {
            EvidenceEntity evidence = PastRows.evidence(work);
            entities.persist(evidence);
            byId.put(evidence.id, work);
        }
        byId.forEach((id, work) -> PastRows.judgements(id, work).forEach(entities::persist));
        byId.forEach((id, work) -> PastRows.feedback(id, work).forEach(entities::persist));
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into app.evidence_competency (evidence_id, competency_id, position) values (?, ?, ?)")) {
                for (Map.Entry<UUID, PastWork> work : byId.entrySet()) {
                    aim(insert, work.getKey(), work.getValue().competencyIds());
                }
                insert.executeBatch();
            }
        });
        return entries(byId, ruleId);
    }

    private static void aim(PreparedStatement insert, UUID evidenceId, List<UUID> competencyIds)
            throws java.sql.SQLException {
        for (int i = 0; i < competencyIds.size(); i++) {
            insert.setObject(1, evidenceId);
            insert.setObject(2, competencyIds.get(i));
            insert.setInt(3, i);
            insert.addBatch();
        }
    }

    private List<LogEntry> entries(Map<UUID, PastWork> works, UUID ruleId) {
        Map<UUID, Scale> scales = competencies.scales(works.values().stream()
                .flatMap(work -> work.competencyIds().stream())
                .distinct()
                .toList());
        List<LogEntry> entries = new ArrayList<>();
        works.forEach((id, work) -> entries.addAll(PastLog.of(id, work, ruleId, scales)));
        return entries;
    }
}
