package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.platform.error.Problems;

@Singleton
class AskRepository implements PanacheRepositoryBase<AskEntity, UUID> {

    private static final int MOST = 200;

    /** Oldest first, at most 200. */
    List<AskEntity> openOf(UUID askedId) {
        return find("askedId = ?1 and status = ?2 order by askedAt, id", askedId, AskStatus.OPEN)
                .page(0, MOST)
                .list();
    }

    /** Second readings that came back to who asked for them and wait to be settled, oldest first, at most 200. */
    List<AskEntity> unsettledOf(UUID askedBy) {
        return find(
                        "askedBy = ?1 and capacity = ?2 and status = ?3 and finalJudgementId is null order by answeredAt, id",
                        askedBy,
                        AskCapacity.SECOND,
                        AskStatus.ANSWERED)
                .page(0, MOST)
                .list();
    }

    List<AskEntity> ofEvidence(UUID evidenceId) {
        return list("evidenceId = ?1 order by askedAt, id", evidenceId);
    }

    /** 404 where there is none or it is somebody else's. */
    AskEntity requireAsked(UUID id, UUID askedId) {
        return findByIdOptional(id).filter(ask -> ask.askedId.equals(askedId)).orElseThrow(Problems::notFound);
    }

    /** 404 where it is not about that piece. */
    AskEntity requireOf(UUID evidenceId, UUID id) {
        return findByIdOptional(id)
                .filter(ask -> ask.evidenceId.equals(evidenceId))
                .orElseThrow(Problems::notFound);
    }

    boolean asked(AskEntity like) {
        return count(
                        "evidenceId = ?1 and competencyId = ?2 and askedId = ?3 and capacity = ?4",
                        like.evidenceId,
                        like.competencyId,
                        like.askedId,
                        like.capacity)
                > 0;
    }

    /** Of these pieces, those the person is to read without knowing what was said. */
    Set<UUID> unread(UUID personId, Collection<UUID> evidenceIds) {
        return find(
                        "askedId = ?1 and capacity = ?2 and status = ?3 and evidenceId in ?4",
                        personId,
                        AskCapacity.SECOND,
                        AskStatus.OPEN,
                        evidenceIds)
                .stream()
                .map(ask -> ask.evidenceId)
                .collect(Collectors.toSet());
    }
}
