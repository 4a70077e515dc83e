package org.trellis.mastery.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.SpokenCommentEntity;

/**
 * A comment spoken about a piece of evidence.
 *
 * @param words what is said
 * @param url where the recording is, for who reads what it came with
 */
record SpokenCommentResponse(UUID id, String mediaType, String words, String url) {

    static @Nullable SpokenCommentResponse of(UUID studentId, @Nullable SpokenCommentEntity spoken) {
        return spoken == null
                ? null
                : new SpokenCommentResponse(
                        spoken.id(),
                        spoken.mediaType(),
                        spoken.words(),
                        "/api/v1/students/" + studentId + "/evidence/" + spoken.evidenceId() + "/spoken-comments/"
                                + spoken.id());
    }
}
