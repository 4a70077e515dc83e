package org.trellis.profiles.domain.checkin;

import java.time.Instant;

/**
 * How a talk ends, in three lines that nobody skips.
 *
 * @param noticed what we noticed
 * @param next what is next
 * @param againAt when again
 * @param familyTold the family reads these lines too
 */
public record Closing(String noticed, String next, Instant againAt, boolean familyTold) {}
