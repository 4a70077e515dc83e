package org.trellis.profiles;

import java.time.Instant;
import java.util.UUID;

/** Somebody looked at it at that moment and found it still right. */
public record StillRight(UUID by, Instant at) {}
