package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.error.Problems;

/** The way of an asked person to the one piece; whoever looks stands in the student's access record. */
@Singleton
class AskedFinder {

    private final AskRepository asks;
    private final EvidenceRepository evidence;
    private final EvidenceMediaRepository media;
    private final Askable askable;
    private final Relationships relationships;
    private final Moments moments;

    AskedFinder(
            AskRepository asks,
            EvidenceRepository evidence,
            EvidenceMediaRepository media,
            Askable askable,
            Relationships relationships,
            Moments moments) {
        this.asks = asks;
        this.evidence = evidence;
        this.media = media;
        this.askable = askable;
        this.relationships = relationships;
        this.moments = moments;
    }

    /** 404 where it is not the caller's, was answered, or they are no longer what they were asked as. */
    AskedPiece find(UUID askId) {
        AskEntity ask = asks.requireAsked(askId, moments.person());
        EvidenceEntity piece = evidence.findById(ask.evidenceId);
        if (ask.status != AskStatus.OPEN
                || piece.status == EvidenceStatus.RETRACTED
                || !askable.still(ask.capacity, piece.studentId)) {
            throw Problems.notFound();
        }
        relationships.recordShown(Set.of(piece.studentId), Purpose.JUDGEMENT);
        return new AskedPiece(ask, piece, media.of(List.of(piece.id)).getOrDefault(piece.id, List.of()));
    }
}
