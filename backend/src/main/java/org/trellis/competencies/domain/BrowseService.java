package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.competencies.CompetencyRef;
import org.trellis.competencies.Prerequisite;
import org.trellis.platform.error.Problems;

/** Reads frameworks for people who browse them. */
@ApplicationScoped
public class BrowseService {

    private final FrameworkRepository frameworks;
    private final CompetencyRepository competencies;
    private final AssociationRepository associations;
    private final LevelLookup levels;

    BrowseService(
            FrameworkRepository frameworks,
            CompetencyRepository competencies,
            AssociationRepository associations,
            LevelLookup levels) {
        this.frameworks = frameworks;
        this.competencies = competencies;
        this.associations = associations;
        this.levels = levels;
    }

    @Transactional
    public List<FrameworkView> frameworks() {
        return frameworks.all();
    }

    @Transactional
    public FrameworkView framework(UUID id) {
        return frameworks.find(id).orElseThrow(Problems::notFound);
    }

    /** The whole tree of a framework in reading order. */
    @Transactional
    public FrameworkTreeView tree(UUID frameworkId) {
        return new FrameworkTreeView(framework(frameworkId), frameworks.items(frameworkId));
    }

    /** A framework with its items. */
    public record FrameworkTreeView(FrameworkView framework, List<TreeItem> items) {}

    @Transactional
    public List<CompetencyHit> search(CompetencySearch search) {
        return competencies.search(search);
    }

    @Transactional
    public CompetencyPage competency(UUID id) {
        CompetencyDetail detail = competencies.find(id).orElseThrow(Problems::notFound);
        Set<UUID> self = Set.of(id);
        return new CompetencyPage(
                detail,
                named(associations.into(self).stream().map(Prerequisite::before).toList()),
                named(associations.outOf(self).stream().map(Prerequisite::after).toList()),
                named(associations.related(id)),
                levels.scale(id),
                levels.rubric(id).orElse(null));
    }

    private List<CompetencyRef> named(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : competencies.refs(Set.copyOf(ids));
    }
}
