package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.time.DistrictClock;

/** Where a student stands, now or as it was known at a moment. */
@Singleton
public class StateService {

    private final Relationships relationships;
    private final StateProjection projection;
    private final StateQueries queries;
    private final RuleShelf rules;
    private final DistrictClock clock;

    StateService(
            Relationships relationships,
            StateProjection projection,
            StateQueries queries,
            RuleShelf rules,
            DistrictClock clock) {
        this.relationships = relationships;
        this.projection = projection;
        this.queries = queries;
        this.rules = rules;
        this.clock = clock;
    }

    /** Competencies without evidence or decision are left out: they have not started. */
    @Transactional
    public List<StateItem> states(UUID studentId, StateQuestion question) {
        @Nullable AsOf asOf = question.asOf();
        relationships.require(studentId, Purpose.STATE);
        if (asOf == null) {
            return projection.of(studentId, question, clock.today());
        }
        LocalDate day = clock.dayOf(asOf.at());
        @Nullable UUID competency = question.competencyId();
        return queries.asOf(Set.of(studentId), competency == null ? null : Set.of(competency), asOf).stream()
                .filter(row -> question.asksFor(row.value().status()))
                .map(row -> new StateItem(row, rules.known(row.value().ruleId()), null, Outlook.on(day, row.value())))
                .toList();
    }
}
