package org.trellis.mastery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A sentence to keep. {@code {name}} in it stands for the student it is used for, whoever that is. */
record SavedCommentRequest(
        @NotBlank @Size(max = 1_000) String text, @Nullable Boolean shared) {

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }
}
