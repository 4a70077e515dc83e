package org.trellis.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.AccommodationKind;

/**
 * Support to enter, in words the student can read.
 *
 * @param replaces support that ends with this; absent where it is new
 */
public record NewAccommodationRequest(
        @NotNull AccommodationKind kind,
        @NotBlank @Size(max = 300) String text,
        @Nullable @Valid Replaced replaces) {

    /** Words are not rewritten: what was in force ends, with the reason, and stays on record. */
    public record Replaced(
            @NotNull UUID id, @NotBlank @Size(max = 500) String reason) {}
}
