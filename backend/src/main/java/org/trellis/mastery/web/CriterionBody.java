package org.trellis.mastery.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.CriterionLevel;
import org.trellis.mastery.domain.rule.Mark;

/**
 * The level on one criterion of the rubric.
 *
 * @param level 0 where the chance to show it was missed
 * @param mark RATED where absent; MISSED: there was a chance that was not taken, which is not a low level; OVERRIDE: let it
 *     count as shown as often as the portfolio asks
 */
record CriterionBody(@NotNull UUID criterionId, @NotNull Integer level, Mark.@Nullable Kind mark) {

    static CriterionBody of(CriterionLevel criterion) {
        return new CriterionBody(criterion.criterionId(), criterion.level(), criterion.mark());
    }

    CriterionLevel toDomain() {
        return new CriterionLevel(criterionId, level, mark);
    }
}
