package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.NewResolution;
import org.trellis.mastery.domain.ResolutionEntity;

/**
 * An educator's answer to a contest.
 *
 * @param level of the judgement that takes the other's place; given exactly when the outcome is REPLACED
 */
record ResolutionRequest(
        @NotNull ResolutionEntity.Outcome outcome,
        @NotBlank @Size(max = 1_000) String answer,
        @Nullable Integer level,
        @Nullable @Size(max = 20) List<@NotNull @Valid CriterionBody> criteria) {

    NewResolution toDomain() {
        return new NewResolution(
                outcome,
                answer,
                level,
                criteria == null
                        ? List.of()
                        : criteria.stream().map(CriterionBody::toDomain).toList());
    }
}
