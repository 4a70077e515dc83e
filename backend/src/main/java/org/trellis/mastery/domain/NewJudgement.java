package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level for one competency, with words for the student.
 *
 * @param tool the program that scored, noted by an educator; absent where a person did
 */
public record NewJudgement(
        UUID competencyId,
        int level,
        List<CriterionLevel> criteria,
        FeedbackWords words,
        @Nullable String tool) {

    public NewJudgement(UUID competencyId, int level, List<CriterionLevel> criteria, FeedbackWords words) {
        this(competencyId, level, criteria, words, null);
    }
}
