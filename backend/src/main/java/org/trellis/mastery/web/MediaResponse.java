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
        return at("/api/v1/students/" + studentId + "/evidence/" + media.evidenceId, media);
    }

    static MediaResponse of(EvidenceEntity evidence, EvidenceMediaEntity media) {
        return of(evidence.studentId, media);
    }

    /** As an asked person reaches it. */
    static MediaResponse asked(UUID askId, EvidenceMediaEntity media) {
        return at("/api/v1/asks/" + askId, media);
    }

    /** As a partner reaches it who has not said which part was theirs. */
    static MediaResponse ofPart(UUID studentId, UUID evidenceId, EvidenceMediaEntity media) {
        return at("/api/v1/students/" + studentId + "/part-requests/" + evidenceId, media);
    }

    private static MediaResponse at(String piece, EvidenceMediaEntity media) {
        return new MediaResponse(
                media.id,
                media.fileName,
                media.mediaType,
                media.byteCount,
                media.altText,
                piece + "/media/" + media.id);
    }
}
