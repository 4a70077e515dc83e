package org.trellis.competencies;

import org.jspecify.annotations.Nullable;

/** A step of a {@link Scale}; 0 is the lowest. */
public record ScaleLevel(int level, String name, @Nullable String description) {}
