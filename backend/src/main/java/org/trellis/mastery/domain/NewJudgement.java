package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;

/** The level a teacher gives for one competency, with words for the student. */
public record NewJudgement(UUID competencyId, int level, List<CriterionLevel> criteria, FeedbackWords words) {}
