package org.trellis.profiles.domain;

import java.time.Instant;
import java.util.UUID;

/** A word about a goal. */
public record GoalReply(UUID id, UUID authorId, String text, Instant at) {}
