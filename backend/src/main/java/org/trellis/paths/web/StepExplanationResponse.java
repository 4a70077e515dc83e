package org.trellis.paths.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;

/**
 * Why a step is on the path.
 *
 * @param addedBy the person who added it; absent: the planner
 * @param agreements who agreed to the path it is on
 * @param reasons with the things they cite
 * @param basis of the revision it is on
 * @param smallestChange with which the planner would do it otherwise today; absent where nothing single would
 * @param whyNot other options, and what decided against each
 */
public record StepExplanationResponse(
        UUID stepId,
        UUID revisionId,
        @Nullable PersonRef addedBy,
        List<PathAgreementResponse> agreements,
        List<StepReasonResponse> reasons,
        List<PathBasisResponse> basis,
        @Nullable SmallestChangeResponse smallestChange,
        List<WhyNotResponse> whyNot) {}
