package org.trellis.profiles.domain.week;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a student says about a week.
 *
 * @param feeling absent when it was skipped
 * @param feelingNote a few words about it
 * @param plan at most three
 * @param message what she wants to say with it
 */
public record WeekWords(
        @Nullable Feeling feeling,
        @Nullable String feelingNote,
        List<LookedBack> lookBack,
        List<PlannedAction> plan,
        @Nullable String message) {

    static final WeekWords NONE = new WeekWords(null, null, List.of(), List.of(), null);

    public WeekWords {
        lookBack = List.copyOf(lookBack);
        plan = List.copyOf(plan);
    }

    WeekWords withoutFeeling() {
        return new WeekWords(null, null, lookBack, plan, message);
    }
}
