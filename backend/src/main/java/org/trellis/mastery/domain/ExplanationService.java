package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.StateFold;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.error.Problems;

/** Replays the log of one competency, so that the explanation is of what really happened. */
@Singleton
public class ExplanationService {

    private final Relationships relationships;
    private final LogRepository log;
    private final RuleShelf rules;
    private final Moments moments;

    ExplanationService(Relationships relationships, LogRepository log, RuleShelf rules, Moments moments) {
        this.relationships = relationships;
        this.log = log;
        this.rules = rules;
        this.moments = moments;
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
        LocalDate today = LocalDate.ofInstant(moments.now(), ZoneOffset.UTC);
        return new Explanation(
                new StateItem(row, rules.known(row.value().ruleId()), null, Outlook.on(today, row.value())),
                row.value().estimate() == null
                        ? List.of()
                        : fold.estimation().waitUntil(today).terms());
    }
}
