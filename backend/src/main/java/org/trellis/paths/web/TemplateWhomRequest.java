package org.trellis.paths.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.TemplateWhom;

/**
 * Whose paths a template is laid over. Exactly one of the first two.
 *
 * @param classId everyone in a class
 * @param studentIds some students
 * @param startOn a day of the template's first week; absent: this week
 */
public record TemplateWhomRequest(
        @Nullable UUID classId,
        @Nullable @Size(min = 1, max = 40) List<@NotNull UUID> studentIds,
        @Nullable LocalDate startOn) {

    TemplateWhom toWhom() {
        return new TemplateWhom(classId, studentIds, startOn);
    }
}
