package org.trellis.profiles.web;

import jakarta.validation.constraints.NotNull;

/** Done, or not done after all. */
public record GoalActionRequest(@NotNull Boolean done) {}
