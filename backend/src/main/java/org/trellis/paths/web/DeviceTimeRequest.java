package org.trellis.paths.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Most time in front of a screen in a week, as decided.
 *
 * @param minutesPerWeek absent: no limit of one's own
 */
public record DeviceTimeRequest(
        @Nullable @Min(0) @Max(10_080) Integer minutesPerWeek) {}
