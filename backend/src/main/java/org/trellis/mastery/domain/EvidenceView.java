package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;

/** A piece of evidence with all that belongs to it. Lists are empty, never absent. */
public record EvidenceView(
        EvidenceEntity evidence,
        List<UUID> competencyIds,
        List<EvidenceMediaEntity> media,
        List<JudgementEntity> judgements,
        List<ContestView> contests,
        List<FeedbackEntity> feedback) {}
