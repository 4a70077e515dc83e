package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Back to the student, always with a next step. */
record ReturnRequest(
        @NotBlank @Size(max = 1_000) String nextStep,
        @Nullable @Size(max = 4_000) String comment,
        @Nullable @Valid SpokenCommentRequest spoken) {}
