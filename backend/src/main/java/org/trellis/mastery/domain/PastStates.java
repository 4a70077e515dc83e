package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.mastery.PastDecision;
import org.trellis.mastery.domain.ledger.Happening;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateFold;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.platform.id.Ids;

/** Goes through a past log line by line and opens and closes the questions it would have opened and closed. */
@Singleton
class PastStates {

    private final EntityManager entities;
    private final LogRepository log;
    private final Ledger ledger;

    PastStates(EntityManager entities, LogRepository log, Ledger ledger) {
        this.entities = entities;
        this.log = log;
        this.ledger = ledger;
    }

    static LogEntry entry(PastDecision decision, UUID ruleId) {
        return LogEntry.ofState(
                decision.confirmed() ? LogKind.CONFIRMED : LogKind.DECLINED,
                new StateKey(decision.studentId(), decision.competencyId()),
                new Happening(decision.at(), decision.by(), ruleId),
                decision.nextDate());
    }

    /** {@code entries} oldest first. */
    void write(Collection<UUID> students, List<LogEntry> entries, List<PastDecision> decisions) {
        Map<StateKey, StateFold> folds = new HashMap<>(ledger.fold(log.of(students, null, null)));
        Map<StateKey, AdvancementEntity> open = new HashMap<>();
        for (LogEntry entry : entries) {
            StateFold fold = folds.computeIfAbsent(entry.key(), key -> ledger.newFold());
            if (entry.kind() == LogKind.CONFIRMED || entry.kind() == LogKind.DECLINED) {
                AdvancementEntity asked = open.remove(entry.key());
                answer(asked == null ? question(entry, fold) : asked, entry, decisions);
            }
            fold.apply(entry);
            if (fold.decisionDue()) {
                open.computeIfAbsent(entry.key(), key -> question(entry, fold));
            }
        }
        open.values().forEach(entities::persist);
        log.append(entries);
    }

    private static AdvancementEntity question(LogEntry entry, StateFold fold) {
        AdvancementEntity question = new AdvancementEntity();
        question.id = Ids.next();
        question.studentId = entry.studentId();
        question.competencyId = entry.competencyId();
        question.ruleId = entry.ruleId();
        question.level = fold.level();
        question.reasonCode = fold.reason().code();
        question.reasonParams = fold.reason().params();
        question.proposedAt = entry.at();
        return question;
    }

    private void answer(AdvancementEntity question, LogEntry entry, List<PastDecision> decisions) {
        question.status = entry.kind() == LogKind.CONFIRMED ? AdvancementStatus.CONFIRMED : AdvancementStatus.DECLINED;
        question.decidedBy = entry.actorId();
        question.decidedAt = entry.at();
        decisions.stream()
                .filter(decision -> entry(decision, entry.ruleId()).equals(entry))
                .findFirst()
                .ifPresent(decision -> question.reason = decision.reason());
        question.nextDate = entry.nextDate();
        entities.persist(question);
    }
}
