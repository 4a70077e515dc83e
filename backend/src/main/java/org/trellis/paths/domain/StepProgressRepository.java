package org.trellis.paths.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Progress of each student in each step. */
@ApplicationScoped
class StepProgressRepository implements PanacheRepositoryBase<StepProgressEntity, StepProgressEntity.Key> {

    /** By step; steps without progress are missing. */
    Map<UUID, StepProgressEntity> of(UUID student) {
        return stream("studentId", student).collect(Collectors.toMap(p -> p.stepId, Function.identity()));
    }
}
