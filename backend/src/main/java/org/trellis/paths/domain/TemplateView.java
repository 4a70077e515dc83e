package org.trellis.paths.domain;

import java.util.Map;
import java.util.UUID;
import org.trellis.catalog.LearningOption;
import org.trellis.competencies.CompetencyRef;
import org.trellis.paths.domain.template.PathTemplateEntity;
import org.trellis.people.PersonRef;

/**
 * A template with the names of what it mentions.
 *
 * @param mayChange the reader may
 */
public record TemplateView(
        PathTemplateEntity template,
        PersonRef owner,
        boolean mayChange,
        Map<UUID, CompetencyRef> competencies,
        Map<UUID, LearningOption> options) {}
