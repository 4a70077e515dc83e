package org.trellis.competencies.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.trellis.competencies.domain.FrameworkTree.Node;

/**
 * Tells headings from competencies. CASE leaves item types free, so: what the package says in
 * {@code extensions.trellis.kind}, else words of the type that publishers share, else the place in the tree.
 */
final class ItemKindRule {

    private static final Pattern FRONT_MATTER =
            words("introduction", "implementation", "general requirement", "preface", "note");
    private static final Pattern AREA =
            words("domain", "strand", "area", "habit", "grade", "course", "subject", "subchapter", "chapter");
    private static final Pattern CLUSTER = words("cluster", "topic", "unit", "knowledge and skills", "anchor");
    private static final Pattern COMPETENCY = words(
            "standard",
            "expectation",
            "competenc",
            "skill",
            "objective",
            "indicator",
            "benchmark",
            "target",
            "component");

    private final Map<UUID, CompetencyKind> kinds = new HashMap<>();

    ItemKindRule(List<Node> nodes) {
        Map<UUID, Boolean> aboveCompetency = new HashMap<>();
        for (Node node : nodes.reversed()) {
            CompetencyKind kind =
                    decide(node, aboveCompetency.getOrDefault(node.item().identifier(), false));
            kinds.put(node.item().identifier(), kind);
            if (kind == CompetencyKind.COMPETENCY && node.parent() != null) {
                aboveCompetency.put(node.parent(), true);
            }
        }
    }

    CompetencyKind of(UUID identifier) {
        return kinds.getOrDefault(identifier, CompetencyKind.COMPETENCY);
    }

    private static CompetencyKind decide(Node node, boolean aboveCompetency) {
        CompetencyKind said = node.item().kind();
        if (said != null) {
            return said;
        }
        String type = node.item().itemType();
        if (type != null) {
            for (Typed typed : TYPED) {
                if (typed.words.matcher(type).find()) {
                    return typed.kind;
                }
            }
        }
        if (node.leaf()) {
            return CompetencyKind.COMPETENCY;
        }
        return aboveCompetency && node.depth() > 0 ? CompetencyKind.CLUSTER : CompetencyKind.AREA;
    }

    private record Typed(Pattern words, CompetencyKind kind) {}

    private static final List<Typed> TYPED = List.of(
            new Typed(FRONT_MATTER, CompetencyKind.AREA),
            new Typed(CLUSTER, CompetencyKind.CLUSTER),
            new Typed(COMPETENCY, CompetencyKind.COMPETENCY),
            new Typed(AREA, CompetencyKind.AREA));

    private static Pattern words(String... words) {
        return Pattern.compile("(?i)\\b(" + String.join("|", words) + ")");
    }
}
