package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.platform.error.Problems;

@Singleton
class JudgementRepository implements PanacheRepositoryBase<JudgementEntity, UUID> {

    /** The earlier word of the same source on the same thing stays, as replaced; asked people each have a word of their own. */
    void replace(JudgementEntity judgement) {
        update(
                "status = ?1 where evidenceId = ?2 and competencyId = ?3 and source = ?4 and status <> ?1 and (?5 = true or madeBy = ?6)",
                JudgementStatus.REPLACED,
                judgement.evidenceId,
                judgement.competencyId,
                judgement.source,
                judgement.source.single(),
                judgement.madeBy);
        persist(judgement);
    }

    /** A teacher's judgement that holds. */
    Optional<JudgementEntity> ofTeacher(UUID evidenceId, UUID competencyId) {
        return find(
                        "evidenceId = ?1 and competencyId = ?2 and source = ?3 and status <> ?4",
                        evidenceId,
                        competencyId,
                        JudgementSource.TEACHER,
                        JudgementStatus.REPLACED)
                .firstResultOptional();
    }

    /** 404 where it is not of that piece. */
    JudgementEntity require(UUID evidenceId, UUID judgementId) {
        return findByIdOptional(judgementId)
                .filter(found -> found.evidenceId.equals(evidenceId))
                .orElseThrow(Problems::notFound);
    }

    /** All of them, replaced ones included, oldest first. */
    Map<UUID, List<JudgementEntity>> of(Collection<UUID> evidenceIds) {
        return stream(
                        "from JudgementEntity j left join fetch j.spoken where j.evidenceId in ?1 order by j.madeAt, j.id",
                        evidenceIds)
                .collect(Collectors.groupingBy(judgement -> judgement.evidenceId));
    }
}
