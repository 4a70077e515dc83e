package org.trellis.paths.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.TemplatePreviewView;
import org.trellis.paths.domain.planner.FittedStep;
import org.trellis.paths.domain.planner.TemplateClash;
import org.trellis.people.PersonRef;

/**
 * What a template would do to one student's path. Nothing was written.
 *
 * @param hasPath there is an active path; else the planner's first draft goes along
 * @param waits a proposal waits already: the template would become part of it, and both look at it again
 * @param steps one for each step of the template, in its order
 */
public record TemplatePreviewResponse(PersonRef student, boolean hasPath, boolean waits, List<Step> steps) {

    /**
     * What would become of one step.
     *
     * @param number of the step in the template, 0 is first
     * @param stepId the step of the path it meets; absent where it meets none
     */
    public record Step(
            int number,
            FittedStep.Outcome outcome,
            @Nullable UUID stepId,
            @Nullable LocalDate startOn,
            @Nullable LocalDate endOn,
            List<TemplateClash> clashes) {}

    static TemplatePreviewResponse of(TemplatePreviewView view) {
        return new TemplatePreviewResponse(
                view.student(),
                view.hasPath(),
                view.waits(),
                IntStream.range(0, view.steps().size())
                        .mapToObj(i -> step(i, view.steps().get(i)))
                        .toList());
    }

    private static Step step(int number, FittedStep fitted) {
        var after = fitted.after();
        return new Step(
                number,
                fitted.outcome(),
                fitted.before() == null ? null : fitted.before().stepId(),
                after == null ? null : after.when().startOn(),
                after == null ? null : after.when().endOn(),
                fitted.clashes());
    }
}
