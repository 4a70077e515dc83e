package org.trellis.profiles.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.trellis.profiles.domain.AccommodationKind;

/** Support to enter, in words the student can read. */
public record NewAccommodationRequest(
        @NotNull AccommodationKind kind,
        @NotBlank @Size(max = 300) String text) {}
