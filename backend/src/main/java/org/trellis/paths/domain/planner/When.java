package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a step is planned; days are the district's own, both ends included; no dates means "any time". */
public record When(@Nullable LocalDate startOn, @Nullable LocalDate endOn, int minutes) {

    boolean endsBefore(LocalDate day) {
        return endOn != null && endOn.isBefore(day);
    }

    boolean startsAfter(LocalDate day) {
        return startOn != null && startOn.isAfter(day);
    }
}
