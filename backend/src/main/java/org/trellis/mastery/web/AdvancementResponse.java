package org.trellis.mastery.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.AdvancementEntity;
import org.trellis.mastery.domain.AdvancementStatus;
import org.trellis.people.PersonRef;

/**
 * The question whether a student has attained a competency, or its answer.
 *
 * @param because what made the software ask
 * @param reason the educator's words
 */
record AdvancementResponse(
        UUID id,
        UUID studentId,
        CompetencyRef competency,
        AdvancementStatus status,
        int level,
        ReasonBody because,
        Instant proposedAt,
        @Nullable PersonRef decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable LocalDate nextDate) {

    static AdvancementResponse of(
            AdvancementEntity advancement, CompetencyRef competency, @Nullable PersonRef decidedBy) {
        return new AdvancementResponse(
                advancement.id,
                advancement.studentId,
                competency,
                advancement.status,
                advancement.level,
                new ReasonBody(advancement.reasonCode, advancement.reasonParams),
                advancement.proposedAt,
                decidedBy,
                advancement.decidedAt,
                advancement.reason,
                advancement.nextDate);
    }
}
