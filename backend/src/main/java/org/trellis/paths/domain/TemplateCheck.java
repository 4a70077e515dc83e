package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.catalog.Catalog;
import org.trellis.competencies.Competencies;
import org.trellis.paths.domain.planner.Target;
import org.trellis.paths.domain.planner.TemplateStep;
import org.trellis.platform.error.Problems;

/** Refuses steps of a template that lead nowhere or point to nothing. */
@ApplicationScoped
class TemplateCheck {

    private final Competencies competencies;
    private final Catalog catalog;

    TemplateCheck(Competencies competencies, Catalog catalog) {
        this.competencies = competencies;
        this.catalog = catalog;
    }

    void require(List<TemplateStep> steps) {
        if (steps.isEmpty()) {
            throw Problems.invalid("steps", "empty", "A template needs a step.");
        }
        if (steps.stream().anyMatch(s -> s.targets().isEmpty() && s.title() == null)) {
            throw Problems.invalid("steps", "title-or-target", "A step needs a title or a competency.");
        }
        competencies.requireUsable(
                "steps.targets",
                steps.stream()
                        .flatMap(s -> s.targets().stream())
                        .map(Target::competencyId)
                        .collect(Collectors.toSet()));
        Set<UUID> options = steps.stream().flatMap(s -> s.optionIds().stream()).collect(Collectors.toSet());
        if (!catalog.options(options).keySet().containsAll(options)) {
            throw Problems.invalid("steps.optionIds", "unknown-option", "One of these is not in the catalog.");
        }
    }
}
