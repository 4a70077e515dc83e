package org.trellis.mastery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why evidence no longer counts; the student reads it. */
record RetractionRequest(@NotBlank @Size(max = 1_000) String reason) {}
