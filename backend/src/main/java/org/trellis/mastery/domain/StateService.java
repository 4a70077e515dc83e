package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;

/** Where a student stands, now or as it was known at a moment. */
@Singleton
public class StateService {

    private final Relationships relationships;
    private final StateProjection projection;
    private final StateQueries queries;
    private final RuleShelf rules;

    StateService(Relationships relationships, StateProjection projection, StateQueries queries, RuleShelf rules) {
        this.relationships = relationships;
        this.projection = projection;
        this.queries = queries;
        this.rules = rules;
    }

    /** Competencies without evidence or decision are left out: they have not started. */
    @Transactional
    public List<StateItem> states(UUID studentId, @Nullable UUID competencyId, @Nullable Instant asOf) {
        relationships.require(studentId, Purpose.STATE);
        if (asOf == null) {
            return projection.of(studentId, competencyId);
        }
        return queries.asOf(Set.of(studentId), competencyId == null ? null : Set.of(competencyId), asOf).stream()
                .map(row -> new StateItem(row, rules.known(row.value().ruleId()), null))
                .toList();
    }
}
