package org.trellis.paths.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.modification.NewModification;
import org.trellis.paths.domain.modification.Team;

/**
 * What a team wants to be different for this student.
 *
 * @param requiredLevel the level instead; absent: not required
 * @param grounds where the decision stands, for example the date of the meeting
 * @param endsOn last day, within a year
 */
public record NewModificationRequest(
        @NotNull UUID competencyId,
        @Nullable @Min(1) @Max(5) Integer requiredLevel,
        @NotNull Team team,
        @NotBlank @Size(max = 1000) String grounds,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    NewModification toNew() {
        return new NewModification(competencyId, requiredLevel, team, grounds, startsOn, endsOn);
    }
}
