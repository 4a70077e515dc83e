package org.trellis.mastery.domain;

/** How much waits, and how much of it for more than three days. */
public record QueueCounts(long total, long over3Days) {}
