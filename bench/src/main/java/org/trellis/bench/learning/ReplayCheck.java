package org.trellis.bench.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.estimate.Estimate;
import org.trellis.mastery.domain.estimate.Term;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.RuleBook;
import org.trellis.mastery.domain.ledger.StateFold;
import org.trellis.mastery.domain.ledger.StateValue;

/** The laws of the ledger over event logs of chance. */
final class ReplayCheck {

    /** What must hold for every log. */
    enum Law {
        ATTAINED_ONLY_BY_A_PERSON,
        TERMS_ADD_UP,
        ORDER_OF_ARRIVAL_IS_NOTHING,
        DUPLICATES_ARE_NOTHING
    }

    private static final double CLOSE = 1e-9;

    private final RuleBook rules;
    private final Random random;
    private final RandomLog logs;
    private final Map<Law, Integer> broken = new EnumMap<>(Law.class);

    ReplayCheck(RuleBook rules, long seed) {
        this.rules = rules;
        this.random = new Random(seed);
        this.logs = new RandomLog(random);
    }

    /** How many of so many logs break each law; laws nobody breaks are left out. */
    Map<Law, Integer> over(int count) {
        for (int i = 0; i < count; i++) {
            decisions(logs.mixed());
            pieces(logs.judged());
        }
        return broken;
    }

    /** However it goes on, nobody attains without a person, and no clock or rule may stand in for one. */
    private void decisions(List<LogEntry> log) {
        StateFold fold = new StateFold(rules);
        boolean confirmed = false;
        for (LogEntry entry : log) {
            try {
                fold.apply(entry);
                confirmed = switch (entry.kind()) {
                    case CONFIRMED -> entry.actorId() != null;
                    case DECLINED, REVERSED -> false;
                    default -> confirmed;
                };
            } catch (NullPointerException refused) {
                require(Law.ATTAINED_ONLY_BY_A_PERSON, entry.actorId() == null);
            }
            CompetencyStatus status = fold.value().status();
            require(Law.ATTAINED_ONLY_BY_A_PERSON, status.attained() == confirmed);
        }
    }

    private void pieces(List<LogEntry> log) {
        StateFold fold = StateFold.of(rules, log);
        StateValue value = fold.value();
        boolean counted = log.stream().anyMatch(entry -> entry.kind() == LogKind.JUDGED);
        require(Law.TERMS_ADD_UP, addsUp(fold, value.estimate(), counted));
        List<LogEntry> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        require(
                Law.ORDER_OF_ARRIVAL_IS_NOTHING,
                StateFold.of(rules, shuffled).value().equals(value));
        shuffled.addAll(log);
        require(
                Law.DUPLICATES_ARE_NOTHING,
                StateFold.of(rules, shuffled).value().equals(value));
    }

    /** There is an estimate exactly when a piece counts: what only classmates judged is none yet. */
    private static boolean addsUp(StateFold fold, @Nullable Estimate estimate, boolean counted) {
        if (estimate == null || !counted) {
            return estimate == null && !counted;
        }
        double sum = fold.estimation().terms().stream().mapToDouble(Term::delta).sum();
        return Math.abs(sum - estimate.mean()) <= CLOSE;
    }

    private void require(Law law, boolean holds) {
        if (!holds) {
            broken.merge(law, 1, Integer::sum);
        }
    }
}
