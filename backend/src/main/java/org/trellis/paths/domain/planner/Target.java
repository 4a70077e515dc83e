package org.trellis.paths.domain.planner;

import java.util.UUID;

/** A competency a step leads to, and the level it is for. */
public record Target(UUID competencyId, int level) {}
