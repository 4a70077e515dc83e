package org.trellis.mastery.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.estimate.Estimate;
import org.trellis.mastery.domain.rule.Reason;

/**
 * The derived standing of one student in one competency.
 *
 * @param ruleId the rule version this status was reached under; an attained one keeps it for good
 * @param confirmedBy the educator who confirmed; present exactly when the status counts as attained
 * @param estimate as of the newest piece; absent without one. It stands beside the status and never decides it
 */
public record StateValue(
        CompetencyStatus status,
        int level,
        int bestLevel,
        int evidenceCount,
        int waitingCount,
        @Nullable LocalDate lastEvidenceOn,
        UUID ruleId,
        Reason reason,
        boolean stuck,
        @Nullable UUID confirmedBy,
        @Nullable Instant attainedAt,
        @Nullable Estimate estimate) {}
