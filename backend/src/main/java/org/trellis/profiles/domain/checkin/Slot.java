package org.trellis.profiles.domain.checkin;

import java.time.Instant;

/** When a talk is planned, and for how many minutes. */
public record Slot(Instant at, int minutes) {}
