package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A student's states and their names, read in one transaction. */
@Singleton
public class StateReading {

    private final StateService states;
    private final Names names;

    StateReading(StateService states, Names names) {
        this.states = states;
        this.names = names;
    }

    /** As {@link StateService#states}. */
    @Transactional
    public StateSheet read(UUID studentId, StateQuestion question) {
        List<StateItem> items = states.states(studentId, question);
        return new StateSheet(
                items,
                names.competencies(items.stream()
                        .map(item -> item.state().key().competencyId())
                        .toList()));
    }
}
