package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts evidence together with what belongs to it: seven queries, however many pieces. */
@Singleton
class EvidenceViews {

    private final EvidenceRepository evidence;
    private final EvidenceMediaRepository media;
    private final JudgementRepository judgements;
    private final ContestRepository contests;
    private final FeedbackRepository feedback;
    private final PartnerRepository partners;

    EvidenceViews(
            EvidenceRepository evidence,
            EvidenceMediaRepository media,
            JudgementRepository judgements,
            ContestRepository contests,
            FeedbackRepository feedback,
            PartnerRepository partners) {
        this.evidence = evidence;
        this.media = media;
        this.judgements = judgements;
        this.contests = contests;
        this.feedback = feedback;
        this.partners = partners;
    }

    EvidenceView of(EvidenceEntity one) {
        evidence.flush();
        return of(List.of(one)).getFirst();
    }

    List<EvidenceView> of(List<EvidenceEntity> pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = pieces.stream().map(piece -> piece.id).toList();
        Map<UUID, List<UUID>> competencies = evidence.competenciesOf(ids);
        Map<UUID, List<EvidenceMediaEntity>> files = media.of(ids);
        Map<UUID, List<JudgementEntity>> words = judgements.of(ids);
        Map<UUID, List<ContestView>> doubts = contests.of(ids);
        Map<UUID, List<FeedbackEntity>> answers = feedback.of(ids);
        Map<UUID, List<Partner>> groups = partners.of(ids);
        return pieces.stream()
                .map(piece -> new EvidenceView(
                        piece,
                        competencies.getOrDefault(piece.id, List.of()),
                        files.getOrDefault(piece.id, List.of()),
                        words.getOrDefault(piece.id, List.of()),
                        doubts.getOrDefault(piece.id, List.of()),
                        answers.getOrDefault(piece.id, List.of()),
                        groups.getOrDefault(piece.id, List.of())))
                .toList();
    }
}
