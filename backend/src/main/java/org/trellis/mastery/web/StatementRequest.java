package org.trellis.mastery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the student thinks they are ready. */
record StatementRequest(@NotBlank @Size(max = 1_000) String text) {}
