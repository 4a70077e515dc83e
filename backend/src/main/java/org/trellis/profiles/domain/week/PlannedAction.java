package org.trellis.profiles.domain.week;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do this week.
 *
 * @param stepId the step of the path it was drawn from; absent for an own idea
 * @param goalId the goal it is for; absent for none
 */
public record PlannedAction(
        String text, @Nullable UUID stepId, @Nullable UUID goalId) {}
