package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an asked person says; for which competency was settled by who asked. */
public record AskedLevel(
        int level,
        List<CriterionLevel> criteria,
        @Nullable String comment,
        @Nullable NewSpokenComment spoken) {

    NewJudgement of(UUID competencyId) {
        return new NewJudgement(competencyId, level, criteria, new FeedbackWords(comment, null), null, spoken);
    }
}
