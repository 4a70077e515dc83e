package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.error.Problems;
import org.trellis.platform.media.MediaShelf;
import org.trellis.platform.media.OpenedMedia;

/** Spoken comments. Who reads the judgement or the feedback they came with hears them, and nobody else. */
@Singleton
public class SpokenCommentService {

    private final EvidenceService evidence;
    private final MediaShelf shelf;

    SpokenCommentService(EvidenceService evidence, MediaShelf shelf) {
        this.evidence = evidence;
        this.shelf = shelf;
    }

    /** 404 where it is not about that piece, or came with something the caller does not read. */
    @Transactional
    public OpenedMedia open(UUID studentId, UUID evidenceId, UUID spokenId) {
        return evidence.get(studentId, evidenceId)
                .spoken()
                .filter(comment -> comment.id().equals(spokenId))
                .findFirst()
                .map(comment -> shelf.open(comment.kept()))
                .orElseThrow(Problems::notFound);
    }
}
