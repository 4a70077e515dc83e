package org.trellis.profiles;

import java.time.Instant;
import java.util.UUID;

/** A check-in of today; held once it has ended. */
public record TalkOfDay(UUID id, UUID studentId, Instant plannedAt, int minutes, boolean held) {}
