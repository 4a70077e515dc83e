package org.trellis.profiles.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.trellis.profiles.domain.GoalOutcome;

/** How the goal is left, and what was learned. */
public record GoalClosingRequest(
        @NotNull GoalOutcome outcome,
        @NotBlank @Size(max = 1000) String reflection) {}
