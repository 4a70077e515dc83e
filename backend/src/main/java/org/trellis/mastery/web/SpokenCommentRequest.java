package org.trellis.mastery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.NewSpokenComment;

/**
 * A comment spoken beside the words or in place of them, of at most two minutes.
 *
 * @param upload the recording, sent before: an upload of the speaker's own that is whole
 * @param words what is said
 */
record SpokenCommentRequest(
        @NotNull UUID upload, @NotBlank @Size(max = 4_000) String words) {

    static @Nullable NewSpokenComment toDomain(@Nullable SpokenCommentRequest request) {
        return request == null ? null : new NewSpokenComment(request.upload, request.words.strip());
    }
}
