package org.trellis.competencies.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.CasePackage.Item;
import org.trellis.competencies.domain.FrameworkTree.Node;

/** A package laid out as it would be published: items in reading order with kind and area. */
record FrameworkPlan(CasePackage content, List<PlannedItem> items) {

    /**
     * @param area identifier of the nearest area above, else of the nearest cluster; absent at the top
     */
    record PlannedItem(
            Item item, ItemContent says, @Nullable UUID area, int depth, int order) {}

    static FrameworkPlan of(CasePackage content, ImportWarnings warnings) {
        List<Node> nodes = FrameworkTree.read(content, warnings);
        ItemKindRule kinds = new ItemKindRule(nodes);
        Map<UUID, UUID> areas = new HashMap<>();
        List<PlannedItem> planned = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            UUID area = areaOf(node.parent(), kinds, areas);
            if (area != null) {
                areas.put(node.item().identifier(), area);
            }
            ItemContent says = says(node, kinds.of(node.item().identifier()));
            planned.add(new PlannedItem(node.item(), says, area, node.depth(), planned.size()));
        }
        return new FrameworkPlan(content, planned);
    }

    private static @Nullable UUID areaOf(@Nullable UUID parent, ItemKindRule kinds, Map<UUID, UUID> areas) {
        if (parent == null || kinds.of(parent) == CompetencyKind.AREA) {
            return parent;
        }
        return areas.getOrDefault(parent, kinds.of(parent) == CompetencyKind.CLUSTER ? parent : null);
    }

    private static ItemContent says(Node node, CompetencyKind kind) {
        Item item = node.item();
        return new ItemContent(
                item.identifier(),
                node.parent(),
                kind,
                item.itemType(),
                item.code(),
                item.statement(),
                item.notes(),
                item.gradeLevels(),
                item.translations(),
                item.abbreviations());
    }
}
