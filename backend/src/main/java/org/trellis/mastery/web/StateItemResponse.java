package org.trellis.mastery.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.StateItem;
import org.trellis.mastery.domain.ledger.StateValue;

/**
 * One competency of a student.
 *
 * @param level what the latest evidence supports; {@code bestLevel} the highest ever shown
 * @param advancementId the open question for an educator; absent when none is open
 * @param estimate stands beside the rule's result and never decides it; absent without evidence
 */
record StateItemResponse(
        UUID competencyId,
        String code,
        String statement,
        @Nullable String abbreviatedStatement,
        @Nullable String area,
        CompetencyStatus status,
        int level,
        int bestLevel,
        int evidenceCount,
        int waitingCount,
        @Nullable LocalDate lastEvidenceOn,
        RuleBody rule,
        ReasonBody reason,
        boolean stuck,
        @Nullable Instant attainedAt,
        @Nullable UUID advancementId,
        @Nullable EstimateBody estimate) {

    static StateItemResponse of(StateItem item, CompetencyRef competency) {
        StateValue value = item.state().value();
        return new StateItemResponse(
                competency.id(),
                competency.code(),
                competency.statement(),
                competency.abbreviatedStatement(),
                competency.area(),
                value.status(),
                value.level(),
                value.bestLevel(),
                value.evidenceCount(),
                value.waitingCount(),
                value.lastEvidenceOn(),
                RuleBody.of(item.rule()),
                new ReasonBody(value.reason().code(), value.reason().params()),
                value.stuck(),
                value.attainedAt(),
                item.advancementId(),
                item.outlook() == null ? null : EstimateBody.of(item.outlook()));
    }
}
