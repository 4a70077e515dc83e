package org.trellis.mastery.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.Support;
import org.trellis.mastery.domain.EvidenceStatus;
import org.trellis.mastery.domain.Visibility;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;

/**
 * A piece of evidence with all that was said about it.
 *
 * @param judgements those in force, the student's own among {@code selfLevels} only
 * @param partners the others of the group that made it; empty for work of one's own
 * @param retraction only when it was taken out of the count
 */
record EvidenceResponse(
        UUID id,
        UUID studentId,
        String title,
        EvidenceKind kind,
        @Nullable String text,
        List<String> links,
        List<MediaResponse> media,
        List<CompetencyRef> competencies,
        @Nullable UUID stepId,
        @Nullable String where,
        Support support,
        @Nullable String reflection,
        List<SelfLevelBody> selfLevels,
        Visibility visibility,
        EvidenceStatus status,
        PersonRef author,
        LocalDate performedOn,
        Instant capturedAt,
        @Nullable Instant submittedAt,
        List<JudgementResponse> judgements,
        List<ContestResponse> contests,
        List<FeedbackResponse> feedback,
        List<PartnerBody> partners,
        @Nullable RetractionResponse retraction,
        long version)
        implements Versioned {}
