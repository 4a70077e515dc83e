package org.trellis.profiles.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The hash of the version as the caller read it. */
public record AgreementRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {}
