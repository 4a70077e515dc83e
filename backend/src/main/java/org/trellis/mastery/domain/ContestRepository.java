package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Singleton
class ContestRepository implements PanacheRepositoryBase<ContestEntity, UUID> {

    /** A judgement is contested once: it is upheld or replaced then. */
    Optional<ContestEntity> ofJudgement(UUID judgementId) {
        return find("judgementId", judgementId).firstResultOptional();
    }

    void resolve(ResolutionEntity resolution) {
        getEntityManager().persist(resolution);
    }

    /** By evidence, oldest first. */
    Map<UUID, List<ContestView>> of(Collection<UUID> evidenceIds) {
        List<ContestEntity> contests = list("evidenceId in ?1 order by contestedAt, id", evidenceIds);
        Map<UUID, ResolutionEntity> answers =
                answers(contests.stream().map(contest -> contest.id).toList());
        return contests.stream()
                .map(contest -> new ContestView(contest, answers.get(contest.id)))
                .collect(Collectors.groupingBy(view -> view.contest().evidenceId));
    }

    private Map<UUID, ResolutionEntity> answers(List<UUID> contestIds) {
        return contestIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("from ResolutionEntity where contestId in :ids", ResolutionEntity.class)
                        .setParameter("ids", contestIds)
                        .getResultStream()
                        .collect(Collectors.toMap(resolution -> resolution.contestId, Function.identity()));
    }
}
