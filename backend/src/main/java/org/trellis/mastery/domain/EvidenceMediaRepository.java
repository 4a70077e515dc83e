package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
class EvidenceMediaRepository implements PanacheRepositoryBase<EvidenceMediaEntity, UUID> {

    /** In the order they were added. */
    Map<UUID, List<EvidenceMediaEntity>> of(Collection<UUID> evidenceIds) {
        return stream("evidenceId in ?1 order by addedAt, id", evidenceIds)
                .collect(Collectors.groupingBy(media -> media.evidenceId));
    }

    Optional<EvidenceMediaEntity> find(UUID evidenceId, UUID id) {
        return find("evidenceId = ?1 and id = ?2", evidenceId, id).firstResultOptional();
    }
}
