package org.trellis.mastery.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a contest.
 *
 * @param level the other judgement's, given exactly when the judgement is replaced
 */
public record NewResolution(
        ResolutionEntity.Outcome outcome,
        String answer,
        @Nullable Integer level,
        List<CriterionLevel> criteria) {}
