package org.trellis.scheduling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a block does not take place, for everyone who counted on it to read. */
public record FlexBlockCancellationRequest(
        @NotBlank @Size(max = 500) String reason) {}
