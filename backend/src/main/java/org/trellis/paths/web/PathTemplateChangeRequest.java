package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.template.TemplateWords;

/**
 * What is different about a template from now on; what is absent stays as it is.
 *
 * @param shared with the whole district; for leaders
 * @param retired true takes it off the list
 */
public record PathTemplateChangeRequest(
        @Nullable @Size(min = 1, max = 120) String title,
        @Nullable @Size(max = 500) String note,
        @Nullable Boolean shared,
        @Nullable Boolean retired,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid TemplateStepBody> steps) {

    TemplateWords toWords() {
        return new TemplateWords(title, note, shared, retired, TemplateStepBody.toSteps(steps));
    }
}
