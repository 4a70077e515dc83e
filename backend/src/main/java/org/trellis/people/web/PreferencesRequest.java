package org.trellis.people.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** @param textScale percent */
public record PreferencesRequest(
        @Nullable @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z]{2,8})?")
        String locale,

        @Nullable @Pattern(regexp = "SYSTEM|LIGHT|DARK") String theme,
        @Nullable @Min(100) @Max(200) Integer textScale) {}
