package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.template.TemplateWords;

/**
 * A template to keep: its steps, or a student whose path it is taken from. Exactly one of the two.
 *
 * @param shared with the whole district; for leaders
 * @param studentId takes the way of this student, without her: no person, note, day or reason goes along
 * @param stepIds which of her steps; absent: all
 */
public record NewPathTemplateRequest(
        @NotBlank @Size(max = 120) String title,
        @Nullable @Size(max = 500) String note,
        @Nullable Boolean shared,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid TemplateStepBody> steps,
        @Nullable UUID studentId,
        @Nullable @Size(min = 1, max = 300) List<@NotNull UUID> stepIds) {

    TemplateWords toWords() {
        return new TemplateWords(title, note, shared, null, TemplateStepBody.toSteps(steps));
    }
}
