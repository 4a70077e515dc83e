package org.trellis.profiles.web.week;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A word about the week. */
public record GoalWeekReplyRequest(
        @NotBlank @Size(max = 1000) String text) {}
