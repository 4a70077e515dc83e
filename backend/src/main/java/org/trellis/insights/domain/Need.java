package org.trellis.insights.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.PersonRef;

/**
 * A student who needs this teacher now, with the rule that says so.
 *
 * @param since when the rule began to hold
 * @param evidenceIds what the rule rests on, newest first; empty where it does not rest on evidence
 */
public record Need(PersonRef student, NeedRule rule, Params params, Instant since, List<UUID> evidenceIds) {

    /**
     * What the words of the rule speak of; each absent where the rule does not use it.
     *
     * @param days since the rule began to hold
     */
    public record Params(
            int days,
            @Nullable CompetencyRef competency,
            @Nullable UUID advancementId,
            @Nullable UUID revisionId) {

        static Params days(int days) {
            return new Params(days, null, null, null);
        }
    }
}
