package org.trellis.profiles.web;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.GoalText;

/** A goal to put before the others; nothing but the wording and a date is needed to begin. */
public record NewGoalRequest(
        @NotBlank @Size(max = 200) String wording,
        @Nullable @Size(max = 500) String why,
        @Nullable @Size(max = 500) String measure,
        @NotNull @FutureOrPresent LocalDate dueOn,
        @Nullable @Size(max = 3) List<@NotNull UUID> competencyIds,
        @Nullable @Size(max = 5) List<@NotBlank @Size(max = 200) String> actions,
        @Nullable @Size(max = 300) String obstacle,
        @Nullable @Size(max = 300) String plan) {

    GoalText said() {
        return new GoalText(
                wording.strip(),
                GoalWords.orNone(why),
                GoalWords.orNone(measure),
                dueOn,
                competencyIds == null ? List.of() : competencyIds,
                actions == null ? List.of() : GoalWords.lines(actions),
                GoalWords.orNone(obstacle),
                GoalWords.orNone(plan));
    }
}
