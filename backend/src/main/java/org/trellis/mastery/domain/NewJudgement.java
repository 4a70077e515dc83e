package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;

/**
 * A level for one competency, with words for the student.
 *
 * @param tool the program that scored, noted by an educator; absent where a person did
 * @param spoken a comment to be kept with it, beside the words or in place of them
 */
public record NewJudgement(
        UUID competencyId,
        int level,
        List<CriterionLevel> criteria,
        FeedbackWords words,
        @Nullable String tool,
        @Nullable NewSpokenComment spoken) {

    public NewJudgement(UUID competencyId, int level, List<CriterionLevel> criteria, FeedbackWords words) {
        this(competencyId, level, criteria, words, null, null);
    }

    /** Nobody would hear it: it is kept as a number to compare with, or it is no person's word. */
    void requireSilent() {
        if (spoken != null) {
            throw Problems.unprocessable("nobody-listens", "Nobody hears a spoken comment on this judgement.");
        }
    }
}
