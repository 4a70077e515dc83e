package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.RuleKind;
import org.trellis.mastery.RuleParameters;

/**
 * A new version of the rule of that name, in draft.
 *
 * @param kind a body of evidence where it is absent
 * @param parameters all settings of that kind
 */
record RuleRequest(
        @NotBlank @Size(max = 120) String name,
        @Nullable RuleKind kind,
        @NotNull @Valid RuleParametersBody parameters) {

    RuleParameters toDomain() {
        return new RuleParameters(kind == null ? RuleKind.BODY_OF_EVIDENCE : kind, parameters.settings());
    }
}
