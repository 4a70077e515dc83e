package org.trellis.profiles.web.week;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.week.Feeling;
import org.trellis.profiles.domain.week.WeekWords;

/** The whole week as the student says it now. */
public record GoalWeekRequest(
        @Nullable Feeling feeling,
        @Nullable @Size(max = 300) String feelingNote,
        @NotNull @Size(max = 20) List<@NotNull @Valid LookedBackBody> lookBack,
        @NotNull @Size(max = 3) List<@NotNull @Valid PlannedActionBody> plan,
        @Nullable @Size(max = 500) String message) {

    WeekWords said() {
        return new WeekWords(
                feeling,
                orNone(feelingNote),
                lookBack.stream().map(LookedBackBody::said).toList(),
                plan.stream().map(PlannedActionBody::said).toList(),
                orNone(message));
    }

    private static @Nullable String orNone(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
