package org.trellis.profiles.web;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.GoalText;

/** What to change; absent members stay as they are, an empty text takes one out. */
public record GoalChangeRequest(
        @Nullable @Size(max = 200) @Pattern(regexp = "\\s*\\S[\\s\\S]*")
        String wording,

        @Nullable @Size(max = 500) String why,
        @Nullable @Size(max = 500) String measure,
        @Nullable @FutureOrPresent LocalDate dueOn,
        @Nullable @Size(max = 3) List<@NotNull UUID> competencyIds,
        @Nullable @Size(max = 5) List<@NotBlank @Size(max = 200) String> actions,
        @Nullable @Size(max = 300) String obstacle,
        @Nullable @Size(max = 300) String plan) {

    GoalText applyTo(GoalText before) {
        return new GoalText(
                wording == null ? before.wording() : wording.strip(),
                why == null ? before.why() : GoalWords.orNone(why),
                measure == null ? before.measure() : GoalWords.orNone(measure),
                dueOn == null ? before.dueOn() : dueOn,
                competencyIds == null ? before.competencyIds() : competencyIds,
                actions == null ? before.actions() : GoalWords.lines(actions),
                obstacle == null ? before.obstacle() : GoalWords.orNone(obstacle),
                plan == null ? before.plan() : GoalWords.orNone(plan));
    }
}
