package org.trellis.paths.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The option picked for a step. */
public record StepChoiceRequest(
        @NotNull UUID stepId, @NotNull UUID opportunityId) {}
