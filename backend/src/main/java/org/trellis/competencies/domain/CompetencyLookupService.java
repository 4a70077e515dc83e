package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.CompetencyRef;
import org.trellis.competencies.Prerequisite;
import org.trellis.competencies.Rubric;
import org.trellis.competencies.Scale;
import org.trellis.platform.error.Problems;
import org.trellis.platform.error.Violation;

/** Answers the other modules. */
@ApplicationScoped
class CompetencyLookupService implements Competencies {

    private final CompetencyRepository competencies;
    private final FrameworkRepository frameworks;
    private final AssociationRepository associations;
    private final LevelLookup levels;

    CompetencyLookupService(
            CompetencyRepository competencies,
            FrameworkRepository frameworks,
            AssociationRepository associations,
            LevelLookup levels) {
        this.competencies = competencies;
        this.frameworks = frameworks;
        this.associations = associations;
        this.levels = levels;
    }

    @Override
    public Map<UUID, CompetencyRef> refs(Collection<UUID> ids) {
        Map<UUID, CompetencyRef> refs = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            competencies.refs(ids).forEach(ref -> refs.put(ref.id(), ref));
        }
        return refs;
    }

    @Override
    public void requireUsable(String field, Collection<UUID> ids) {
        Set<UUID> usable = ids.isEmpty() ? Set.of() : new HashSet<>(competencies.usable(ids));
        List<Violation> unknown = ids.stream()
                .filter(id -> !usable.contains(id))
                .map(id -> new Violation(field, "UNKNOWN_COMPETENCY", "This is not a competency in use."))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problems.invalid(unknown);
        }
    }

    @Override
    public List<UUID> ofFramework(UUID frameworkId) {
        return frameworks.competencies(frameworkId);
    }

    @Override
    public List<Prerequisite> prerequisitesOf(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : new PrerequisiteGraph(associations.upTo(ids)).closure(ids);
    }

    @Override
    public List<Prerequisite> leadingFrom(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : associations.outOf(ids);
    }

    @Override
    public Map<UUID, Scale> scales(Collection<UUID> ids) {
        return levels.scales(ids);
    }

    @Override
    public Optional<Rubric> rubric(UUID competencyId) {
        return levels.rubric(competencyId);
    }
}
