package org.trellis.mastery.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A piece of evidence with all that belongs to it. Lists are empty, never absent. */
public record EvidenceView(
        EvidenceEntity evidence,
        List<UUID> competencyIds,
        List<EvidenceMediaEntity> media,
        List<JudgementEntity> judgements,
        List<ContestView> contests,
        List<FeedbackEntity> feedback,
        List<Partner> partners) {

    /** Without what classmates said, and without the names of those who did not say that families may read them. */
    EvidenceView forFamilies() {
        return new EvidenceView(
                evidence,
                competencyIds,
                media,
                without(JudgementSource.PEER),
                contests,
                feedback,
                partners.stream().map(Partner::forFamilies).toList());
    }

    EvidenceView withoutTeachersWords() {
        return new EvidenceView(
                evidence, competencyIds, media, without(JudgementSource.TEACHER), List.of(), List.of(), partners);
    }

    /** What was spoken about it, as far as its judgements and feedback are here. */
    Stream<SpokenCommentEntity> spoken() {
        return Stream.concat(
                        judgements.stream().map(one -> one.spoken),
                        feedback.stream().map(one -> one.spoken))
                .filter(Objects::nonNull);
    }

    private List<JudgementEntity> without(JudgementSource source) {
        return judgements.stream()
                .filter(judgement -> judgement.source != source)
                .toList();
    }
}
