package org.trellis.profiles.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A word about the goal. */
public record GoalReplyRequest(@NotBlank @Size(max = 1000) String text) {}
