package org.trellis.paths.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.LearningOption;
import org.trellis.paths.domain.ExplanationView;
import org.trellis.paths.domain.planner.Counterfactual;

/**
 * A single change that was tried, and altered the choice.
 *
 * @param subjectId the entry, option, competency or expectation set it is about
 * @param weeks how much later it would be due, sooner below zero; 0 for the others
 * @param optionTitle for WITHOUT_OPTION
 */
public record SmallestChangeResponse(
        Counterfactual.Kind kind,
        UUID subjectId,
        int weeks,
        @Nullable String optionTitle) {

    static @Nullable SmallestChangeResponse of(@Nullable Counterfactual change, ExplanationView view) {
        if (change == null) {
            return null;
        }
        String title = Optional.ofNullable(view.options().get(change.subject()))
                .map(LearningOption::title)
                .orElse(null);
        return new SmallestChangeResponse(change.kind(), change.subject(), change.weeks(), title);
    }
}
