package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.RuleBook;
import org.trellis.mastery.domain.ledger.StateFold;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;

/**
 * The only way a state changes: a line in the log, and the state folded from the whole log of its key, in one transaction.
 */
@Singleton
class Ledger {

    private final LogRepository log;
    private final RuleBook rules;
    private final StateRepository states;
    private final StateNews news;

    Ledger(LogRepository log, RuleBook rules, StateRepository states, StateNews news) {
        this.log = log;
        this.rules = rules;
        this.states = states;
        this.news = news;
    }

    /** Before anything that is decided by what is there: the next writer for this student waits. */
    void lock(UUID studentId) {
        log.lock(studentId);
    }

    /** Writes the entries, all of one student, and the states that differ after them. */
    void record(List<LogEntry> entries) {
        UUID student = entries.getFirst().studentId();
        Set<UUID> competencies = entries.stream().map(LogEntry::competencyId).collect(Collectors.toSet());
        Instant at = entries.getLast().at();
        lock(student);
        log.append(entries);
        Map<StateKey, StateValue> before = states.of(Set.of(student), competencies);
        Map<StateKey, StateFold> after = fold(log.of(Set.of(student), competencies, null));
        save(before, after, at);
    }

    /** The states these entries add up to; entries of one key together, oldest first. */
    Map<StateKey, StateFold> fold(Collection<LogEntry> entries) {
        Map<StateKey, StateFold> folds = new LinkedHashMap<>();
        entries.forEach(
                entry -> folds.computeIfAbsent(entry.key(), key -> newFold()).apply(entry));
        return folds;
    }

    StateFold newFold() {
        return new StateFold(rules);
    }

    private void save(Map<StateKey, StateValue> before, Map<StateKey, StateFold> after, Instant at) {
        Map<StateRow, StateFold> changed = new LinkedHashMap<>();
        after.forEach((key, fold) -> {
            StateValue value = fold.value();
            if (!value.equals(before.get(key))) {
                changed.put(new StateRow(key, value), fold);
            }
        });
        states.save(changed.keySet(), at);
        changed.forEach((row, fold) -> news.tell(row, before.get(row.key()), fold.decisionDue(), at));
    }
}
