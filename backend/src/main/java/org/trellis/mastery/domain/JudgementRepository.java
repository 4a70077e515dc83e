package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
class JudgementRepository implements PanacheRepositoryBase<JudgementEntity, UUID> {

    /** The earlier word of the same source on the same thing stays, as replaced. */
    void replace(JudgementEntity judgement) {
        update(
                "status = ?1 where evidenceId = ?2 and competencyId = ?3 and source = ?4 and status <> ?1",
                JudgementStatus.REPLACED,
                judgement.evidenceId,
                judgement.competencyId,
                judgement.source);
        persist(judgement);
    }

    /** All of them, replaced ones included, oldest first. */
    Map<UUID, List<JudgementEntity>> of(Collection<UUID> evidenceIds) {
        return stream("evidenceId in ?1 order by madeAt, id", evidenceIds)
                .collect(Collectors.groupingBy(judgement -> judgement.evidenceId));
    }
}
