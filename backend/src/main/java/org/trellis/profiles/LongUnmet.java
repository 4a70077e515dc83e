package org.trellis.profiles;

import java.time.Instant;
import java.util.UUID;

/** A student whose last check-in ended at that moment, too long ago. */
public record LongUnmet(UUID studentId, Instant lastHeld) {}
