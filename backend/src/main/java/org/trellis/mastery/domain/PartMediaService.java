package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.media.MediaShelf;
import org.trellis.platform.media.OpenedMedia;

/** The files of work a partner is asked about. */
@Singleton
public class PartMediaService {

    private final PartService parts;
    private final MediaShelf shelf;

    PartMediaService(PartService parts, MediaShelf shelf) {
        this.parts = parts;
        this.shelf = shelf;
    }

    /** 404 where the file is not of that work or the student is not asked about it. */
    @Transactional
    public OpenedMedia open(UUID studentId, UUID evidenceId, UUID mediaId) {
        return shelf.open(
                EvidenceMediaEntity.oneOf(parts.find(studentId, evidenceId).media(), mediaId));
    }
}
