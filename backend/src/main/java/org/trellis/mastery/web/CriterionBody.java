package org.trellis.mastery.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.trellis.mastery.domain.CriterionLevel;

/** The level on one criterion of the rubric. */
record CriterionBody(@NotNull UUID criterionId, @NotNull Integer level) {

    static CriterionBody of(CriterionLevel criterion) {
        return new CriterionBody(criterion.criterionId(), criterion.level());
    }

    CriterionLevel toDomain() {
        return new CriterionLevel(criterionId, level);
    }
}
