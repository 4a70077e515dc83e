package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.platform.media.KeptMedia;

/** The rows about files. */
@Singleton
class MediaWriter {

    private final EvidenceMediaRepository media;
    private final EvidenceRepository evidence;
    private final Moments moments;

    MediaWriter(EvidenceMediaRepository media, EvidenceRepository evidence, Moments moments) {
        this.media = media;
        this.evidence = evidence;
        this.moments = moments;
    }

    int count(EvidenceEntity piece) {
        return media.of(List.of(piece.id)).getOrDefault(piece.id, List.of()).size();
    }

    EvidenceMediaEntity find(EvidenceEntity piece, UUID mediaId) {
        return media.find(piece.id, mediaId).orElseThrow(Problems::notFound);
    }

    EvidenceMediaEntity write(EvidenceEntity piece, KeptMedia kept, String altText) {
        evidence.touch(piece);
        EvidenceMediaEntity row = new EvidenceMediaEntity();
        row.id = Ids.next();
        row.evidenceId = piece.id;
        row.fileName = kept.fileName();
        row.mediaType = kept.mediaType();
        row.byteCount = kept.byteCount();
        row.sha256 = kept.sha256();
        row.altText = altText;
        row.addedBy = moments.person();
        row.addedAt = moments.now();
        media.persist(row);
        return row;
    }
}
