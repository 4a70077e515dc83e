package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.ledger.Happening;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateFold;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;

/** Asks a rule version about real students before it is adopted. Nothing is written but the record of who looked. */
@Singleton
public class RulePreviewService {

    private static final int STUDENTS_AT_ONCE = 200;

    private final RuleShelf rules;
    private final OpenStates open;
    private final LogRepository log;
    private final Ledger ledger;
    private final Moments moments;
    private final Relationships relationships;

    RulePreviewService(
            RuleShelf rules,
            OpenStates open,
            LogRepository log,
            Ledger ledger,
            Moments moments,
            Relationships relationships) {
        this.rules = rules;
        this.open = open;
        this.log = log;
        this.ledger = ledger;
        this.moments = moments;
        this.relationships = relationships;
    }

    /** The next students of those the caller may see, in the order of their ids. 404 where there is no such rule. */
    @Transactional
    public RulePreview preview(UUID ruleId, @Nullable UUID after, int most) {
        rules.known(ruleId);
        List<UUID> asked = new ArrayList<>();
        @Nullable UUID last = after;
        List<UUID> next = List.of();
        do {
            next = open.studentsAfter(last, STUDENTS_AT_ONCE);
            Set<UUID> visible = next.isEmpty() ? Set.of() : relationships.visible(next);
            for (UUID student : next) {
                if (asked.size() < most) {
                    last = student;
                    if (visible.contains(student)) {
                        asked.add(student);
                    }
                }
            }
        } while (next.size() == STUDENTS_AT_ONCE && asked.size() < most);
        return of(ruleId, asked, asked.size() == most ? last : null);
    }

    private RulePreview of(UUID ruleId, List<UUID> students, @Nullable UUID last) {
        List<LogEntry> entries = students.isEmpty() ? List.of() : log.of(students, null, null);
        Happening asked = new Happening(moments.now(), null, ruleId);
        List<RuleDifference> differences = new ArrayList<>();
        int states = 0;
        for (Map.Entry<StateKey, StateFold> state : ledger.fold(entries).entrySet()) {
            StateValue before = state.getValue().value();
            if (!before.status().attained() && before.evidenceCount() > 0) {
                states++;
                state.getValue().apply(LogEntry.ofState(LogKind.REEVALUATED, state.getKey(), asked, null));
                StateValue after = state.getValue().value();
                if (after.status() != before.status() || after.level() != before.level()) {
                    differences.add(new RuleDifference(state.getKey(), before, after));
                }
            }
        }
        relationships.recordShown(Set.copyOf(students), Purpose.STATE);
        return new RulePreview(students.size(), states, differences, last);
    }
}
