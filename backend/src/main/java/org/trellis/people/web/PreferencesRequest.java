package org.trellis.people.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.trellis.people.domain.PreferencesService;

/**
 * @param textScale percent
 * @param ageMode how much a student's pages show at once; BY_GRADE lets the grade decide
 * @param welcomed the first sign-in is over: its cards, or the list of first steps, are not shown again
 */
public record PreferencesRequest(
        @Nullable @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z]{2,8})?")
        String locale,

        @Nullable @Pattern(regexp = "SYSTEM|LIGHT|DARK") String theme,
        @Nullable @Min(100) @Max(200) Integer textScale,

        @Nullable @Pattern(regexp = "BY_GRADE|SIMPLE|STANDARD|DETAIL")
        String ageMode,

        @Nullable Boolean welcomed) {

    PreferencesService.Change change() {
        return new PreferencesService.Change(locale, theme, textScale, ageMode, welcomed);
    }
}
