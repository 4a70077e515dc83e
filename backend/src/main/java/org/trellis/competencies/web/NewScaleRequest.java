package org.trellis.competencies.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scale, lowest level first. */
public record NewScaleRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(min = 3, max = 6) List<@NotNull @Valid Level> levels) {

    /** @param translations the same words by language, such as {@code es} */
    public record Level(
            @NotBlank @Size(max = 60) String name,
            @Size(max = 500) @Nullable String description,

            @Size(max = 20) @Nullable
            Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotNull @Valid Words> translations) {}

    /** Name and description of a level in one more language. */
    public record Words(
            @NotBlank @Size(max = 60) String name,
            @Size(max = 500) @Nullable String description) {}
}
