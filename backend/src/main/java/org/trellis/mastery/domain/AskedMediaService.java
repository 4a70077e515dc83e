package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.media.MediaShelf;
import org.trellis.platform.media.OpenedMedia;

/** The files of a piece somebody was asked to judge. */
@Singleton
public class AskedMediaService {

    private final AskedFinder finder;
    private final MediaShelf shelf;

    AskedMediaService(AskedFinder finder, MediaShelf shelf) {
        this.finder = finder;
        this.shelf = shelf;
    }

    /** 404 where the file is not of that piece or the piece is not open to the caller. */
    @Transactional
    public OpenedMedia open(UUID askId, UUID mediaId) {
        return shelf.open(EvidenceMediaEntity.oneOf(finder.find(askId).media(), mediaId));
    }
}
