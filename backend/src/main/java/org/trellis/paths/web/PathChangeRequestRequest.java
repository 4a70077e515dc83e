package org.trellis.paths.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param note what should be different */
public record PathChangeRequestRequest(
        @NotBlank @Size(max = 2000) String note) {}
