package org.trellis.profiles.web.checkin;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** It did not take place; a reason helps, and is not asked for. */
public record MissedCheckInRequest(
        @Nullable @Size(max = 300) String reason) {}
