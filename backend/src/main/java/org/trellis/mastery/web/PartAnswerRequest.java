package org.trellis.mastery.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.PartAnswer;

/**
 * A partner's answer.
 *
 * @param mine whether they had a part in it
 * @param part what they did, in their own words; needed where they had one
 * @param showsMyName whether families of the others may read the student's name; no where absent
 */
record PartAnswerRequest(
        @NotNull Boolean mine,
        @Nullable @Size(max = 4_000) String part,
        @Nullable Boolean showsMyName) {

    PartAnswer toDomain() {
        return new PartAnswer(mine, part, Boolean.TRUE.equals(showsMyName));
    }
}
