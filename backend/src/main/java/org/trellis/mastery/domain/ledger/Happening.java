package org.trellis.mastery.domain.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When, by whom and under which rule version something happened. */
public record Happening(Instant at, @Nullable UUID actorId, UUID ruleId) {}
