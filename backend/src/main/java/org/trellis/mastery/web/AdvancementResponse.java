package org.trellis.mastery.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param panel who took part in the decision besides, by name
 * @param reason the educator's words; {@code nextStep} and {@code nextDate} with a "not yet" only
 * @param statement the student's words; absent where they said nothing
 * @param reversal only where a confirmation was taken back
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
        List<PersonRef> panel,
        @Nullable String reason,
        @Nullable String nextStep,
        @Nullable LocalDate nextDate,
        @Nullable String statement,
        @Nullable Reversal reversal) {

    /** Who took it back, and why. */
    record Reversal(PersonRef by, Instant at, String reason) {}

    static AdvancementResponse of(
            AdvancementEntity advancement, CompetencyRef competency, Map<UUID, PersonRef> people) {
        return new AdvancementResponse(
                advancement.id,
                advancement.studentId,
                competency,
                advancement.status,
                advancement.level,
                new ReasonBody(advancement.reasonCode, advancement.reasonParams),
                advancement.proposedAt,
                advancement.decidedBy == null ? null : people.get(advancement.decidedBy),
                advancement.decidedAt,
                panel(advancement, people),
                advancement.reason,
                advancement.nextStep,
                advancement.nextDate,
                advancement.statement,
                reversal(advancement, people));
    }

    private static List<PersonRef> panel(AdvancementEntity advancement, Map<UUID, PersonRef> people) {
        return advancement.panelIds.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(PersonRef::name))
                .toList();
    }

    private static @Nullable Reversal reversal(AdvancementEntity advancement, Map<UUID, PersonRef> people) {
        if (advancement.reversedBy == null || advancement.reversedAt == null || advancement.reversalReason == null) {
            return null;
        }
        UUID by = advancement.reversedBy;
        return new Reversal(
                people.getOrDefault(by, new PersonRef(by, "", "")), advancement.reversedAt, advancement.reversalReason);
    }
}
