package org.trellis.mastery.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.SelfLevel;

/** How the student sees it: a level of the competency's scale. */
record SelfLevelBody(@NotNull UUID competencyId, @NotNull Integer level) {

    static @Nullable List<SelfLevel> toDomain(@Nullable List<SelfLevelBody> bodies) {
        return bodies == null
                ? null
                : bodies.stream()
                        .map(body -> new SelfLevel(body.competencyId(), body.level()))
                        .toList();
    }
}
