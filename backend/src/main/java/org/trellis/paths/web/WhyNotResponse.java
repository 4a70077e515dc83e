package org.trellis.paths.web;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.ExplanationView;
import org.trellis.paths.domain.planner.WhyNot;

/**
 * Why another option does not come first.
 *
 * @param decidedBy the constraint that rules it out, else the term in which it costs more
 * @param entryId the profile entry whose need it does not meet
 * @param change the smallest single change that puts it first; absent where none does
 */
public record WhyNotResponse(
        StepOptionResponse option,
        WhyNot.Decider decidedBy,
        @Nullable UUID entryId,
        @Nullable SmallestChangeResponse change) {

    /** Empty for an option that left the catalog. */
    static Stream<WhyNotResponse> of(WhyNot why, ExplanationView view) {
        return Stream.ofNullable(view.options().get(why.optionId()))
                .map(option -> new WhyNotResponse(
                        StepOptionResponse.of(option),
                        why.decidedBy(),
                        why.entryId(),
                        SmallestChangeResponse.of(why.change(), view)));
    }
}
