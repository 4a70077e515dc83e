package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of an adopted expectation set: the level every student is held to, and by when if the set says so. */
public record Requirement(
        UUID competencyId, int level, @Nullable LocalDate dueOn, UUID expectationSetId) {

    Requirement dueLater(int weeks) {
        return dueOn == null ? this : new Requirement(competencyId, level, dueOn.plusWeeks(weeks), expectationSetId);
    }
}
