package org.trellis.paths.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param note why now; for the minutes */
public record AdoptionRequest(@Nullable @Size(max = 1000) String note) {}
