package org.trellis.paths.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it ends before its day. */
public record ModificationRevocationRequest(
        @NotBlank @Size(max = 1000) String reason) {}
