package org.trellis.profiles.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What both sides agree to when they agree on a goal.
 *
 * @param wording what the student wants to be able to do
 * @param why what it is for, in the student's words
 * @param measure how both will know
 * @param actions what to do first, in order; may be empty
 * @param obstacle what could get in the way, and {@code plan} what the student then does
 */
public record GoalText(
        String wording,
        @Nullable String why,
        @Nullable String measure,
        LocalDate dueOn,
        List<UUID> competencyIds,
        List<String> actions,
        @Nullable String obstacle,
        @Nullable String plan) {

    public GoalText {
        competencyIds = List.copyOf(competencyIds);
        actions = List.copyOf(actions);
    }

    static GoalText read(String json) {
        return AgreedText.read(json, GoalText.class);
    }

    String canonicalJson() {
        return AgreedText.write(this);
    }
}
