package org.trellis.mastery.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.Support;
import org.trellis.mastery.domain.AskCapacity;
import org.trellis.mastery.domain.AskedPiece;
import org.trellis.mastery.domain.EvidenceEntity;
import org.trellis.people.PersonRef;

/**
 * What the caller is asked to judge.
 *
 * @param piece absent in the list. It says nothing of the student besides itself, not even the name
 */
record AskedResponse(
        UUID id,
        AskCapacity capacity,
        CompetencyRef competency,
        PersonRef askedBy,
        Instant askedAt,
        @Nullable String note,
        @Nullable Piece piece) {

    /** The evidence alone: nobody's words about it. */
    record Piece(
            String title,
            EvidenceKind kind,
            @Nullable String text,
            List<String> links,
            List<MediaResponse> media,
            Support support,
            LocalDate performedOn) {

        static Piece of(AskedPiece asked) {
            EvidenceEntity evidence = asked.evidence();
            return new Piece(
                    evidence.title,
                    evidence.kind,
                    evidence.body,
                    evidence.links,
                    asked.media().stream()
                            .map(file -> MediaResponse.asked(asked.ask().id, file))
                            .toList(),
                    evidence.support,
                    evidence.performedOn);
        }
    }
}
