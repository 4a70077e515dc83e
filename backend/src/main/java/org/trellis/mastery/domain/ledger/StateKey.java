package org.trellis.mastery.domain.ledger;

import java.util.UUID;

/** The whole key of a state: no course, class or school owns mastery. */
public record StateKey(UUID studentId, UUID competencyId) {}
