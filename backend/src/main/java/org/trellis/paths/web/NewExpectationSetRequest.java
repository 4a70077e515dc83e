package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.NewExpectations;

/**
 * Expectations to write down, for a grade level or for a course.
 *
 * @param gradeLevel CEDS code such as {@code 06}
 * @param ruleId rule version it goes by; absent: the one in force
 */
public record NewExpectationSetRequest(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Pattern(regexp = "[A-Z0-9]{2,3}") String gradeLevel,
        @Nullable UUID courseId,
        @NotNull UUID frameworkId,
        @Nullable UUID ruleId,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Item> items) {

    /** One competency, the level everyone is held to, and by when, if at all. */
    public record Item(
            @NotNull UUID competencyId,
            @Min(1) @Max(5) int requiredLevel,
            @Nullable LocalDate dueOn) {}

    NewExpectations toNew() {
        return new NewExpectations(
                title,
                gradeLevel,
                courseId,
                frameworkId,
                ruleId,
                items.stream()
                        .map(i -> new NewExpectations.Item(i.competencyId(), i.requiredLevel(), i.dueOn()))
                        .toList());
    }
}
