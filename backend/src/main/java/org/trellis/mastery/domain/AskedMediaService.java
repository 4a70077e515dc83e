package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** The files of a piece somebody was asked to judge. */
@Singleton
public class AskedMediaService {

    private final AskedFinder finder;
    private final MediaStore store;

    AskedMediaService(AskedFinder finder, MediaStore store) {
        this.finder = finder;
        this.store = store;
    }

    /** 404 where the file is not of that piece or the piece is not open to the caller. */
    @Transactional
    public OpenedMedia open(UUID askId, UUID mediaId) {
        EvidenceMediaEntity media = finder.find(askId).media().stream()
                .filter(file -> file.id.equals(mediaId))
                .findFirst()
                .orElseThrow(Problems::notFound);
        return new OpenedMedia(media, store.open(media.sha256).orElseThrow(Problems::notFound));
    }
}
