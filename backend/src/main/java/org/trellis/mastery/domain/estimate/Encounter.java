package org.trellis.mastery.domain.estimate;

import java.util.List;

/**
 * A learner meets a task.
 *
 * @param skills the competencies it takes, one or more
 */
public record Encounter(Belief learner, List<SkillBelief> skills, Belief task) {}
