package org.trellis.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set of expectations to write down. Exactly one of {@code gradeLevel} and {@code courseId} says whom it is for.
 *
 * @param ruleId the rule version it goes by; absent: the one in force
 */
public record NewExpectations(
        String title,
        @Nullable String gradeLevel,
        @Nullable UUID courseId,
        UUID frameworkId,
        @Nullable UUID ruleId,
        List<Item> items) {

    /** One competency, the level every student is held to, and by when, if at all. */
    public record Item(
            UUID competencyId, int requiredLevel, @Nullable LocalDate dueOn) {}
}
