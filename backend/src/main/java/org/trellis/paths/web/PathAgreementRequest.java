package org.trellis.paths.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param hash of the revision as the person saw it */
public record PathAgreementRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {}
