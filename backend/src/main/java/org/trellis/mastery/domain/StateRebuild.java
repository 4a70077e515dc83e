package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.StateHash;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;

/** Law 3 in one place: the states that the log gives, and the states that are kept. */
@Singleton
public class StateRebuild {

    private final LogRepository log;
    private final Ledger ledger;
    private final StateRepository states;
    private final Moments moments;

    StateRebuild(LogRepository log, Ledger ledger, StateRepository states, Moments moments) {
        this.log = log;
        this.ledger = ledger;
        this.states = states;
        this.moments = moments;
    }

    /** The states of these students from nothing but the log. */
    @Transactional
    public Map<StateKey, StateValue> replay(Collection<UUID> studentIds) {
        Map<StateKey, StateValue> replayed = new LinkedHashMap<>();
        ledger.fold(log.of(studentIds, null, null)).forEach((key, fold) -> replayed.put(key, fold.value()));
        return replayed;
    }

    /** Hash of what is kept; see {@link StateHash}. */
    @Transactional
    public String keptHash(Collection<UUID> studentIds) {
        return StateHash.of(states.of(studentIds, null));
    }

    /** Writes the replayed states over what is kept; returns how many there are. */
    @Transactional
    public int rebuild(Collection<UUID> studentIds) {
        studentIds.forEach(log::lock);
        List<StateRow> rows = replay(studentIds).entrySet().stream()
                .map(state -> new StateRow(state.getKey(), state.getValue()))
                .toList();
        states.save(rows, moments.now());
        return rows.size();
    }
}
