package org.trellis.paths.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.PathDraftView;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.people.PersonRef;

/**
 * What the planner would propose for a student now. Nothing was written.
 *
 * @param hasPath an active path, which this would change
 * @param waitingRevisionId a revision that waits for people already; absent when none does
 * @param waitingHash what agreeing to it takes
 * @param educatorAgreed an educator agreed to what waits, as it is now
 * @param stepCount how many steps it would have; 0 where nothing is expected or all is attained
 * @param minutes of all steps
 * @param endOn the last planned day
 * @param steps the first ones, in order
 */
public record PathDraftResponse(
        PersonRef student,
        boolean hasPath,
        @Nullable UUID waitingRevisionId,
        @Nullable String waitingHash,
        boolean educatorAgreed,
        int stepCount,
        int minutes,
        @Nullable LocalDate endOn,
        List<PathStepResponse> steps) {

    private static final int SHOWN = 12;

    static PathDraftResponse of(PathDraftView view) {
        List<StepContent> steps = view.plan().steps();
        return new PathDraftResponse(
                view.student(),
                view.hasPath(),
                view.waiting() == null ? null : view.waiting().id,
                view.waiting() == null ? null : view.waiting().hash,
                view.educatorAgreed(),
                steps.size(),
                steps.stream().mapToInt(s -> s.when().minutes()).sum(),
                steps.stream()
                        .map(s -> s.when().endOn())
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                IntStream.range(0, Math.min(SHOWN, steps.size()))
                        .mapToObj(i -> StepMapper.step(steps.get(i), i, view.names(), Map.of(), null))
                        .toList());
    }
}
