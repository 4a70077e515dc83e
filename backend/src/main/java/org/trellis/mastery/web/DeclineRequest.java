package org.trellis.mastery.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why somebody would rather not, for who asked; nobody has to say. */
record DeclineRequest(@Nullable @Size(max = 500) String reason) {}
