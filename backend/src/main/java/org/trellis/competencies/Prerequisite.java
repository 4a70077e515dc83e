package org.trellis.competencies;

import java.util.UUID;

/**
 * One {@code precedes} edge: {@code before} supports {@code after}. Advice, never a lock (CASE leaves progressions
 * advisory).
 */
public record Prerequisite(UUID before, UUID after) {}
