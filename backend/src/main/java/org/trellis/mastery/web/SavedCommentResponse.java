package org.trellis.mastery.web;

import java.util.UUID;
import org.trellis.mastery.domain.SavedCommentEntity;

/** A sentence of the comment bank, the caller's own or one that the district shares. */
record SavedCommentResponse(UUID id, String text, boolean shared) {

    static SavedCommentResponse of(SavedCommentEntity comment) {
        return new SavedCommentResponse(comment.id, comment.body, comment.shared);
    }
}
