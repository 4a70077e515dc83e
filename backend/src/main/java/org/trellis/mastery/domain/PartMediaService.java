package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** The files of work a partner is asked about. */
@Singleton
public class PartMediaService {

    private final PartService parts;
    private final MediaStore store;

    PartMediaService(PartService parts, MediaStore store) {
        this.parts = parts;
        this.store = store;
    }

    /** 404 where the file is not of that work or the student is not asked about it. */
    @Transactional
    public OpenedMedia open(UUID studentId, UUID evidenceId, UUID mediaId) {
        EvidenceMediaEntity media = parts.find(studentId, evidenceId).media().stream()
                .filter(file -> file.id.equals(mediaId))
                .findFirst()
                .orElseThrow(Problems::notFound);
        return new OpenedMedia(media, store.open(media.sha256).orElseThrow(Problems::notFound));
    }
}
