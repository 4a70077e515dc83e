package org.trellis.paths.domain;

import org.jspecify.annotations.Nullable;

/**
 * Most time in front of a screen in a week.
 *
 * @param minutesPerWeek absent: no limit
 * @param ownMinutesPerWeek what was decided for the student herself; absent: the district's holds
 * @param version of what was decided for the student, or for the district where no student was asked about; 0: nothing yet
 */
public record DeviceTime(
        @Nullable Integer minutesPerWeek, @Nullable Integer ownMinutesPerWeek, long version) {}
