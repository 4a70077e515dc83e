package org.trellis.mastery.domain;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.Happening;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateFold;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;
import org.trellis.platform.event.Outbox;

/** Asks a newly adopted rule about every state nobody confirmed; only what it sees differently is written. */
@Singleton
class ReEvaluation {

    private static final int STUDENTS_AT_ONCE = 100;

    private final OpenStates open;
    private final LogRepository log;
    private final Ledger ledger;
    private final Moments moments;
    private final Outbox outbox;

    ReEvaluation(OpenStates open, LogRepository log, Ledger ledger, Moments moments, Outbox outbox) {
        this.open = open;
        this.log = log;
        this.ledger = ledger;
        this.moments = moments;
        this.outbox = outbox;
    }

    /** May be told twice: what a rule said already, it says again, and nothing is written. */
    void on(@Observes MasteryRuleAdopted adopted) {
        List<UUID> students = open.studentsAfter(adopted.after(), STUDENTS_AT_ONCE);
        for (UUID student : students) {
            ask(student, new Happening(moments.now(), null, adopted.ruleId()));
        }
        if (students.size() == STUDENTS_AT_ONCE) {
            outbox.publish(new MasteryRuleAdopted(adopted.ruleId(), students.getLast()));
        }
    }

    private void ask(UUID student, Happening happening) {
        ledger.lock(student);
        List<LogEntry> asked = new ArrayList<>();
        Map<StateKey, StateFold> folds = ledger.fold(log.of(Set.of(student), null, null));
        folds.forEach((key, fold) -> {
            LogEntry entry = LogEntry.ofState(LogKind.REEVALUATED, key, happening, null);
            StateValue before = fold.value();
            fold.apply(entry);
            if (differs(before, fold.value())) {
                asked.add(entry);
            }
        });
        if (!asked.isEmpty()) {
            ledger.record(asked);
        }
    }

    private static boolean differs(StateValue before, StateValue after) {
        return before.status() != after.status()
                || before.level() != after.level()
                || before.stuck() != after.stuck()
                || before.evidenceCount() > 0 && !before.reason().equals(after.reason());
    }
}
