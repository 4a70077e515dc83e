package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new version of the rule of that name, in draft. */
record RuleRequest(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Valid RuleParametersBody parameters) {}
