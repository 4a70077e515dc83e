package org.trellis.mastery.domain;

import java.util.UUID;

/** The level given on one criterion of the rubric. */
public record CriterionLevel(UUID criterionId, int level) {}
