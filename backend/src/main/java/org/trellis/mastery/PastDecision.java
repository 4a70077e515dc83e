package org.trellis.mastery;

import java.time.Instant;
import java.util.UUID;

/** An educator's word from before that a student attained a competency. */
public record PastDecision(UUID studentId, UUID competencyId, UUID by, Instant at) {}
