package org.trellis.mastery.domain;

import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;

/** What another rule would make of a state. */
public record RuleDifference(StateKey key, StateValue before, StateValue after) {}
