package org.trellis.paths.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.paths.domain.StepNames;
import org.trellis.paths.domain.planner.Reason;

/**
 * Why a step is there, or changed: data that the app words in the reader's language.
 *
 * @param competency the cited competency by name, where it is one
 * @param params what else belongs to it: level, dueOn, opportunityId, match
 */
public record StepReasonResponse(
        Reason.Code code,
        @Nullable UUID competencyId,
        @Nullable CompetencyRef competency,
        @Nullable UUID entryId,
        @Nullable UUID evidenceId,
        @Nullable UUID expectationSetId,
        Map<String, String> params) {

    static StepReasonResponse of(Reason reason, StepNames names) {
        UUID competency = reason.competencyId();
        return new StepReasonResponse(
                reason.code(),
                competency,
                competency == null ? null : names.competencies().get(competency),
                reason.entryId(),
                reason.evidenceId(),
                reason.expectationSetId(),
                reason.params());
    }
}
