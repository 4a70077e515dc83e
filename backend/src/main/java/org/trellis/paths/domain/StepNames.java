package org.trellis.paths.domain;

import java.util.Map;
import java.util.UUID;
import org.trellis.catalog.LearningOption;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.PersonRef;

/**
 * Names of what steps mention, in the reader's language.
 *
 * @param evidence how many pieces each step has; steps without are missing
 */
public record StepNames(
        Map<UUID, CompetencyRef> competencies,
        Map<UUID, PersonRef> people,
        Map<UUID, LearningOption> options,
        Map<UUID, Integer> evidence) {}
