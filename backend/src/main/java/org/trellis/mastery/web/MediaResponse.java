package org.trellis.mastery.web;

import java.util.UUID;
import org.trellis.mastery.domain.EvidenceEntity;
import org.trellis.mastery.domain.EvidenceMediaEntity;

/**
 * A file of evidence.
 *
 * @param size bytes
 * @param url where its content is, for who may see the evidence
 */
record MediaResponse(UUID id, String fileName, String mediaType, long size, String altText, String url) {

    static MediaResponse of(UUID studentId, EvidenceMediaEntity media) {
        return new MediaResponse(
                media.id,
                media.fileName,
                media.mediaType,
                media.byteCount,
                media.altText,
                "/api/v1/students/" + studentId + "/evidence/" + media.evidenceId + "/media/" + media.id);
    }

    static MediaResponse of(EvidenceEntity evidence, EvidenceMediaEntity media) {
        return of(evidence.studentId, media);
    }
}
