package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Singleton
class EvidenceRepository implements PanacheRepositoryBase<EvidenceEntity, UUID> {

    /** What is said about a piece of evidence is part of what its ETag names. */
    void touch(EvidenceEntity evidence) {
        getEntityManager().flush();
        getEntityManager().lock(evidence, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void aimAt(UUID evidenceId, List<UUID> competencyIds) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery("delete from app.evidence_competency where evidence_id = :evidence"
                        + " and competency_id <> all(:kept)")
                .setParameter("evidence", evidenceId)
                .setParameter("kept", competencyIds.toArray(UUID[]::new))
                .executeUpdate();
        for (int i = 0; i < competencyIds.size(); i++) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into app.evidence_competency (evidence_id, competency_id, position)
                            values (:evidence, :competency, :position)
                            on conflict on constraint pk_evidence_competency do update set position = :position""")
                    .setParameter("evidence", evidenceId)
                    .setParameter("competency", competencyIds.get(i))
                    .setParameter("position", i)
                    .executeUpdate();
        }
    }

    List<UUID> competenciesOf(UUID evidenceId) {
        return competenciesOf(List.of(evidenceId)).getOrDefault(evidenceId, List.of());
    }

    @SuppressWarnings("unchecked")
    Map<UUID, List<UUID>> competenciesOf(Collection<UUID> evidenceIds) {
        Stream<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select evidence_id, competency_id from app.evidence_competency where evidence_id = any(:ids)
                        order by evidence_id, position""", Tuple.class)
                .setParameter("ids", evidenceIds.toArray(UUID[]::new))
                .getResultStream();
        return rows.collect(Collectors.groupingBy(
                row -> row.get(0, UUID.class),
                LinkedHashMap::new,
                Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toList())));
    }
}
