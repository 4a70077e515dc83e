package org.trellis.profiles.web.week;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.week.PlannedAction;

/** Something to do this week, with the step of the path or the goal it comes from. */
public record PlannedActionBody(
        @NotBlank @Size(max = 200) String text,
        @Nullable UUID stepId,
        @Nullable UUID goalId) {

    static PlannedActionBody of(PlannedAction action) {
        return new PlannedActionBody(action.text(), action.stepId(), action.goalId());
    }

    PlannedAction said() {
        return new PlannedAction(text.strip(), stepId, goalId);
    }
}
