package org.trellis.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why new plans leave it out from now on */
public record SuspensionRequest(@NotBlank @Size(max = 1000) String reason) {}
