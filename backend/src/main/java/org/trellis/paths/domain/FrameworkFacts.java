package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.catalog.Catalog;
import org.trellis.catalog.LearningOption;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.CompetencyRef;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.domain.planner.Competency;
import org.trellis.paths.domain.planner.Option;

/** Competencies and options, in the planner's words. */
@ApplicationScoped
class FrameworkFacts {

    private final Competencies competencies;
    private final Catalog catalog;

    FrameworkFacts(Competencies competencies, Catalog catalog) {
        this.competencies = competencies;
        this.catalog = catalog;
    }

    List<Prerequisite> prerequisitesOf(Collection<UUID> ids) {
        return competencies.prerequisitesOf(ids);
    }

    static Set<UUID> touched(Collection<UUID> ids, List<Prerequisite> edges) {
        Set<UUID> all = new HashSet<>(ids);
        edges.forEach(e -> all.addAll(List.of(e.before(), e.after())));
        return all;
    }

    /** Sorted by area and code: digits in codes are few enough that text order reads well. */
    Map<UUID, Competency> competencies(Collection<UUID> ids) {
        Map<UUID, Competency> found = new HashMap<>();
        for (CompetencyRef ref : competencies.refs(ids).values()) {
            String area = Objects.requireNonNullElse(ref.area(), "");
            found.put(ref.id(), new Competency(ref.id(), ref.code(), area, 0));
        }
        return found;
    }

    Map<UUID, List<Option>> options(Collection<UUID> ids) {
        return catalog.publishedFor(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream().map(FrameworkFacts::option).toList()));
    }

    private static Option option(LearningOption o) {
        return new Option(
                o.id(),
                o.stepKind(),
                o.mode(),
                o.place(),
                o.minutes(),
                o.deviceMinutes(),
                o.languages(),
                o.tags(),
                o.supports(),
                new Option.Offer(o.startsOn(), o.endsOn(), o.inFlexBlock()));
    }
}
