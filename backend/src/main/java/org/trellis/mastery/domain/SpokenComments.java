package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.media.KeptMedia;
import org.trellis.platform.media.MediaKind;
import org.trellis.platform.media.MediaShelf;
import org.trellis.platform.media.Uploads;

/** Keeps what is spoken about a piece. */
@Singleton
class SpokenComments {

    private final Uploads uploads;
    private final MediaShelf shelf;
    private final SpokenCommentRepository spoken;
    private final Moments moments;

    SpokenComments(Uploads uploads, MediaShelf shelf, SpokenCommentRepository spoken, Moments moments) {
        this.uploads = uploads;
        this.shelf = shelf;
        this.spoken = spoken;
        this.moments = moments;
    }

    /**
     * Null where nothing is spoken. 404 for an upload that is not the speaker's, 409 where it is not whole or was used, 413 too
     * large, 422 no voice, disguised, or longer than two minutes.
     */
    @Nullable
    SpokenCommentEntity keep(EvidenceEntity piece, @Nullable NewSpokenComment given) {
        if (given == null) {
            return null;
        }
        KeptMedia kept = shelf.keep(uploads.whole(given.uploadId()), MediaKind.VOICES);
        SpokenCommentEntity made =
                new SpokenCommentEntity(piece.id, kept, given.words(), moments.person(), moments.now());
        spoken.persist(made);
        return made;
    }
}
