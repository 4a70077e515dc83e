package org.trellis.paths.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Progress of each student in each step. */
@ApplicationScoped
class StepProgressRepository implements PanacheRepositoryBase<StepProgressEntity, StepProgressEntity.Key> {

    /** By step; steps without progress are missing. */
    Map<UUID, StepProgressEntity> of(UUID student) {
        return of(List.of(student)).getOrDefault(student, Map.of());
    }

    /** The same for many, by student. */
    Map<UUID, Map<UUID, StepProgressEntity>> of(Collection<UUID> students) {
        return stream("studentId in ?1", students)
                .collect(Collectors.groupingBy(p -> p.studentId, Collectors.toMap(p -> p.stepId, Function.identity())));
    }
}
