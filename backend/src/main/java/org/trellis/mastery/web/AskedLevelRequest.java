package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.AskedLevel;

/**
 * What an asked person says; {@code level} is on the competency's scale, {@code criteria} are of its rubric.
 *
 * @param spoken a comment of a classmate or mentor, spoken
 */
record AskedLevelRequest(
        @NotNull Integer level,
        @Nullable @Size(max = 20) List<@NotNull @Valid CriterionBody> criteria,
        @Nullable @Size(max = 4_000) String comment,
        @Nullable @Valid SpokenCommentRequest spoken) {

    AskedLevel toDomain() {
        return new AskedLevel(
                level,
                criteria == null
                        ? List.of()
                        : criteria.stream().map(CriterionBody::toDomain).toList(),
                comment,
                SpokenCommentRequest.toDomain(spoken));
    }
}
