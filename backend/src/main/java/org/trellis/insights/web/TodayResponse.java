package org.trellis.insights.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.insights.domain.NeedRule;
import org.trellis.people.PersonRef;

/**
 * A teacher's day.
 *
 * @param needs most pressing rule first; every row names its rule and what the rule rests on
 * @param checkIns the caller's own of this day, earliest first
 * @param pulse the competencies with the most news, at most seven
 */
public record TodayResponse(List<NeedRow> needs, Review review, List<CheckInRow> checkIns, List<PulseRow> pulse) {

    /** @param evidenceIds newest first; empty where the rule does not rest on evidence */
    public record NeedRow(
            PersonRef student,
            NeedRule rule,
            Params params,
            Instant since,
            List<UUID> evidenceIds,
            NeedRule.NeedAction action) {}

    /** What the words of the rule speak of; members a rule does not use are absent. */
    public record Params(
            int days,
            @Nullable CompetencyRef competency,
            @Nullable UUID advancementId,
            @Nullable UUID revisionId) {}

    /** Evidence that waits for a teacher. */
    public record Review(int total, int over3Days) {}

    /** @param held it has ended */
    public record CheckInRow(UUID id, PersonRef student, Instant plannedAt, int minutes, boolean held) {}

    /** @param distribution students at each level, lowest first @param ready an educator's decision is open */
    public record PulseRow(
            UUID competencyId,
            String code,
            String statement,
            @Nullable String abbreviatedStatement,
            @Nullable String area,
            List<Integer> distribution,
            int ready) {}
}
