package org.trellis.mastery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Confirms a competency though the rule is not met. @param reason the student reads it */
record OverrideRequest(
        @NotNull UUID competencyId,
        @NotBlank @Size(max = 1_000) String reason) {}
