package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.mastery.HistoryLoad;
import org.trellis.mastery.PastDecision;
import org.trellis.mastery.PastWork;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.RuleRef;
import org.trellis.mastery.domain.ledger.LogEntry;

@Singleton
class HistoryLoadService implements HistoryLoad {

    private final PastRules rules;
    private final PastEvidence evidence;
    private final PastStates states;
    private final StateRebuild rebuild;

    HistoryLoadService(PastRules rules, PastEvidence evidence, PastStates states, StateRebuild rebuild) {
        this.rules = rules;
        this.evidence = evidence;
        this.states = states;
        this.rebuild = rebuild;
    }

    @Override
    public RuleRef adoptRule(String name, RuleParameters parameters, UUID by, Instant at) {
        return rules.adopt(name, parameters, by, at);
    }

    @Override
    public int load(List<PastWork> works, List<PastDecision> decisions) {
        Set<UUID> students = works.stream().map(PastWork::studentId).collect(Collectors.toSet());
        decisions.forEach(decision -> students.add(decision.studentId()));
        if (students.isEmpty()) {
            return 0;
        }
        UUID rule = rules.inForce();
        List<LogEntry> entries = new ArrayList<>(evidence.write(works, rule));
        decisions.forEach(decision -> entries.add(PastStates.entry(decision, rule)));
        entries.sort(Comparator.comparing(LogEntry::at));
        states.write(students, entries, decisions);
        return rebuild.rebuild(students);
    }
}
