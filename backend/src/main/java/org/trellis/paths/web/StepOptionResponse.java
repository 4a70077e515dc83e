package org.trellis.paths.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.LearningOption;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;

/** A way to do a step, to pick from. */
public record StepOptionResponse(
        UUID opportunityId,
        String title,
        StepKind kind,
        Mode mode,
        @Nullable String place,
        int minutes,
        int deviceMinutes,
        String provider) {

    static StepOptionResponse of(LearningOption option) {
        return new StepOptionResponse(
                option.id(),
                option.title(),
                option.stepKind(),
                option.mode(),
                option.place(),
                option.minutes(),
                option.deviceMinutes(),
                option.provider());
    }
}
