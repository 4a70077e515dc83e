package org.trellis.paths.domain.modification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a team wants to be different for one student.
 *
 * @param requiredLevel the level instead; absent: not required
 * @param endsOn last day, at most a year after the first
 */
public record NewModification(
        UUID competencyId,
        @Nullable Integer requiredLevel,
        Team team,
        String grounds,
        LocalDate startsOn,
        LocalDate endsOn) {}
