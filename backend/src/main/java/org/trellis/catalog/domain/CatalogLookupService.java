package org.trellis.catalog.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.catalog.Catalog;
import org.trellis.catalog.LearningOption;

/** Answers other modules. */
@ApplicationScoped
class CatalogLookupService implements Catalog {

    private final LearningResourceRepository resources;

    CatalogLookupService(LearningResourceRepository resources) {
        this.resources = resources;
    }

    @Override
    @Transactional
    public Map<UUID, List<LearningOption>> publishedFor(Collection<UUID> competencyIds) {
        Map<UUID, List<LearningOption>> options = new HashMap<>();
        if (competencyIds.isEmpty()) {
            return options;
        }
        Set<UUID> wanted = new HashSet<>(competencyIds);
        for (LearningResource resource : resources.publishedFor(wanted)) {
            resource.competencyIds().stream()
                    .filter(wanted::contains)
                    .forEach(c ->
                            options.computeIfAbsent(c, k -> new ArrayList<>()).add(resource.asOption()));
        }
        return options;
    }

    @Override
    @Transactional
    public Map<UUID, LearningOption> options(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return resources.byIds(ids).stream()
                .collect(Collectors.toMap(LearningResource::id, LearningResource::asOption));
    }
}
