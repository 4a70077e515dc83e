package org.trellis.profiles.domain.week;

import java.time.Instant;
import java.util.UUID;

/** A word about a week. */
public record WeekReply(UUID id, UUID authorId, String text, Instant at) {}
