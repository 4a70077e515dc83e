package org.trellis.profiles.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why, in words the student can read. */
public record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
