package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.competencies.Rubric;
import org.trellis.competencies.Scale;

/** The levels of a competency and how work at each of them looks. */
@ApplicationScoped
class LevelLookup {

    private final ScaleRepository scales;
    private final RubricRepository rubrics;

    LevelLookup(ScaleRepository scales, RubricRepository rubrics) {
        this.scales = scales;
        this.rubrics = rubrics;
    }

    Map<UUID, Scale> scales(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : scales.ofCompetencies(ids);
    }

    Scale scale(UUID id) {
        return scales.ofCompetencies(Set.of(id)).getOrDefault(id, StandardScale.SCALE);
    }

    Optional<Rubric> rubric(UUID id) {
        return rubrics.ofCompetency(id);
    }
}
