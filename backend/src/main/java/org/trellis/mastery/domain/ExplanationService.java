package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.StateFold;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.error.Problems;
import org.trellis.platform.time.DistrictClock;

/** Replays the log of one competency, so that the explanation is of what really happened. */
@Singleton
public class ExplanationService {

    private final Relationships relationships;
    private final LogRepository log;
    private final RuleShelf rules;
    private final DistrictClock clock;

    ExplanationService(Relationships relationships, LogRepository log, RuleShelf rules, DistrictClock clock) {
        this.relationships = relationships;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
    }

    /** As of today. 404 where the student has nothing in that competency. */
    @Transactional
    public Explanation explain(UUID studentId, UUID competencyId) {
        relationships.require(studentId, Purpose.STATE);
        List<LogEntry> entries = log.of(Set.of(studentId), Set.of(competencyId), null);
        if (entries.isEmpty()) {
            throw Problems.notFound();
        }
        StateFold fold = StateFold.of(rules, entries);
        StateRow row = new StateRow(new StateKey(studentId, competencyId), fold.value());
        LocalDate today = clock.today();
        return new Explanation(
                new StateItem(row, rules.known(row.value().ruleId()), null, Outlook.on(today, row.value())),
                row.value().estimate() == null
                        ? List.of()
                        : fold.estimation().waitUntil(today).terms());
    }
}
