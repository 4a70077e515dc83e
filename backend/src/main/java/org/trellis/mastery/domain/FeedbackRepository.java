package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
class FeedbackRepository implements PanacheRepositoryBase<FeedbackEntity, UUID> {

    /** Oldest first. */
    Map<UUID, List<FeedbackEntity>> of(Collection<UUID> evidenceIds) {
        return stream(
                        "from FeedbackEntity f left join fetch f.spoken where f.evidenceId in ?1 order by f.givenAt, f.id",
                        evidenceIds)
                .collect(Collectors.groupingBy(feedback -> feedback.evidenceId));
    }
}
