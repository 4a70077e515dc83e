package org.trellis.mastery.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.rule.Mark;

/**
 * What a judgement says of one criterion of the rubric.
 *
 * @param mark RATED where absent: judgements from before there were others
 */
public record CriterionLevel(UUID criterionId, int level, Mark.@Nullable Kind mark) {

    /** The criterion as a skill of the portfolio. */
    Mark toMark() {
        return new Mark(criterionId, mark == null ? Mark.Kind.RATED : mark, level);
    }
}
