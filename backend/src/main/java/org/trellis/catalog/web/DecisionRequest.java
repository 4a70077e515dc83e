package org.trellis.catalog.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param note for those who look at it later */
public record DecisionRequest(@Nullable @Size(max = 1000) String note) {}
