package org.trellis.mastery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the student sees it differently. */
record ContestRequest(@NotBlank @Size(max = 1_000) String reason) {}
