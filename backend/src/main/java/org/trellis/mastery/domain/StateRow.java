package org.trellis.mastery.domain;

import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;

/** A state with its key, as it is kept. */
public record StateRow(StateKey key, StateValue value) {}
