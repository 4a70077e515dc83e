package org.trellis.catalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.ResourceKind;
import org.trellis.catalog.StepKind;

/**
 * An offer to the catalog.
 *
 * @param language of title and summary, ISO 639-1
 * @param translations title and summary in other languages, by language
 * @param deviceMinutes how many of the minutes are in front of a screen
 * @param languages it can be done in
 * @param tags interests it speaks to
 * @param supports access needs it meets, such as {@code captions}
 * @param competencyIds what it leads to; without one it is refused (422 {@code not-aligned})
 * @param cost in cents; 0 when free
 * @param startsOn first day, when there is one
 * @param endsOn last day, when there is one
 * @param inFlexBlock it takes place in flexible blocks only; absent: at any time
 */
public record NewResourceRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String summary,
        @Nullable @Pattern(regexp = "[a-z]{2}") String language,
        @Nullable @Size(max = 20) Map<@Pattern(regexp = "[a-z]{2}") String, @Valid WordsRequest> translations,
        @NotNull ResourceKind kind,
        @NotNull Mode mode,
        @NotNull StepKind stepKind,
        @Nullable @Size(max = 200) String place,
        @Min(1) @Max(100_000) int minutes,
        @Min(0) @Max(100_000) int deviceMinutes,
        @NotBlank @Size(max = 200) String provider,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 60) String> tags,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> supports,
        @NotNull @Size(max = 30) List<@NotNull UUID> competencyIds,
        @Min(0) @Max(100_000_000) int cost,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+")
        String url,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean inFlexBlock) {

    /** Title and summary in one language. */
    public record WordsRequest(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 2000) String summary) {}
}
