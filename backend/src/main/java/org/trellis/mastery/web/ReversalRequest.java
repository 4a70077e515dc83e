package org.trellis.mastery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a confirmation is taken back; the student reads it. */
record ReversalRequest(@NotBlank @Size(max = 1_000) String reason) {}
