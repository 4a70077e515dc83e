package org.trellis.paths.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps that belong together, mostly by area. {@code id} is stable within one revision. */
public record PathSectionResponse(
        String id,
        String title,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        List<PathStepResponse> steps) {}
