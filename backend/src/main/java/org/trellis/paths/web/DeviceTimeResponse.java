package org.trellis.paths.web;

import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.DeviceTime;
import org.trellis.platform.web.Versioned;

/**
 * Most time in front of a screen in a week. Plans keep to it.
 *
 * @param minutesPerWeek what holds; absent: no limit
 * @param ownMinutesPerWeek decided for the student herself; absent: the district's holds
 */
public record DeviceTimeResponse(
        @Nullable Integer minutesPerWeek, @Nullable Integer ownMinutesPerWeek, long version) implements Versioned {

    static DeviceTimeResponse of(DeviceTime time) {
        return new DeviceTimeResponse(time.minutesPerWeek(), time.ownMinutesPerWeek(), time.version());
    }
}
