package org.trellis.mastery;

import java.time.Instant;
import java.util.UUID;

/** The rule is met and an educator's decision is open. */
public record OpenAdvancement(UUID advancementId, UUID studentId, UUID competencyId, Instant proposedAt) {}
