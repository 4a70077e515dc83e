package org.trellis.competencies.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.competencies.Prerequisite;
import org.trellis.competencies.domain.CasePackage.Association;
import org.trellis.competencies.domain.PrerequisiteGraph.Cycle;

/** The associations of a package beside its tree, checked: what dangles and what runs in circles is reported by name. */
final class PlannedLinks {

    /** @param closesCycle kept but not used, because the prerequisites would run in a circle */
    record PlannedLink(Association association, AssociationKind kind, boolean closesCycle) {}

    private final Map<UUID, String> labels;
    private final ImportWarnings warnings;

    private PlannedLinks(Map<UUID, String> labels, ImportWarnings warnings) {
        this.labels = labels;
        this.warnings = warnings;
    }

    /** @param labels how to name every item known: those of the package and those the district already has */
    static List<PlannedLink> check(CasePackage content, Map<UUID, String> labels, ImportWarnings warnings) {
        PlannedLinks check = new PlannedLinks(labels, warnings);
        Set<Prerequisite> circular = check.reportCycles(content.associations());
        List<PlannedLink> links = new ArrayList<>();
        for (Association association : content.associations()) {
            if (!association.type().equals(Association.IS_CHILD_OF)) {
                check.take(association, circular, links);
            }
        }
        return links;
    }

    private void take(Association association, Set<Prerequisite> circular, List<PlannedLink> links) {
        AssociationKind kind = AssociationKind.named(association.type()).orElse(null);
        if (kind == null) {
            warnings.repeat("association-type-not-used", "Associations of other types are left out");
            return;
        }
        reportDangling(association, kind);
        boolean closesCycle = kind == AssociationKind.PRECEDES && circular.contains(edge(association));
        links.add(new PlannedLink(association, kind, closesCycle));
    }

    /** A crosswalk out of the package is what crosswalks are for; a prerequisite or a link between strangers is a fault. */
    private void reportDangling(Association association, AssociationKind kind) {
        boolean origin = labels.containsKey(association.origin());
        boolean destination = labels.containsKey(association.destination());
        if (origin && destination) {
            return;
        }
        if (kind != AssociationKind.PRECEDES && (origin || destination)) {
            warnings.repeat("crosswalk-waits", "Crosswalks lead to items that are in no framework of the district yet");
            return;
        }
        String from = name(association.origin(), association.originTitle());
        String to = name(association.destination(), association.destinationTitle());
        warnings.add(
                "dangling-end",
                association.type() + " from " + from + " to " + to
                        + ": one end is in no framework of the district yet.",
                association.identifier());
    }

    private Set<Prerequisite> reportCycles(List<Association> associations) {
        List<Prerequisite> edges = associations.stream()
                .filter(a -> a.type().equals(Association.PRECEDES))
                .map(PlannedLinks::edge)
                .toList();
        Set<Prerequisite> closing = new HashSet<>();
        for (Cycle cycle : new PrerequisiteGraph(edges).cycles()) {
            closing.add(cycle.closing());
            String around = cycle.chain().stream().map(item -> name(item, "")).collect(Collectors.joining(" → "));
            warnings.add(
                    "prerequisite-cycle",
                    around + " → " + name(cycle.chain().getFirst(), "") + ": the last step is not used.",
                    cycle.closing().before());
        }
        return closing;
    }

    private String name(UUID identifier, String otherwise) {
        return labels.getOrDefault(identifier, otherwise.isEmpty() ? identifier.toString() : otherwise);
    }

    private static Prerequisite edge(Association association) {
        return new Prerequisite(association.origin(), association.destination());
    }
}
