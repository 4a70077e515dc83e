package org.trellis.mastery.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.people.PersonRef;

/**
 * What would change if the rule were adopted, for some of the students the caller may see. What an educator confirmed stays
 * as it is and is not asked about.
 *
 * @param students how many students were looked at; {@code states} how many of their states
 * @param changes how many states of this page would go from what to what
 * @param items each state that would change
 */
record RulePreviewResponse(
        UUID ruleId,
        int students,
        int states,
        List<Change> changes,
        List<Item> items,
        @Nullable String nextPageToken) {

    /** So many states, from here to there. */
    record Change(CompetencyStatus from, CompetencyStatus to, int count) {}

    /** Where a student stands, or would. */
    record Standing(CompetencyStatus status, int level, ReasonBody reason) {}

    /** One student's competency. */
    record Item(PersonRef student, CompetencyRef competency, Standing from, Standing to) {}
}
