package org.trellis.competencies.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.CasePackage.Association;
import org.trellis.competencies.domain.CasePackage.Item;

/**
 * The hierarchy of a package from its isChildOf associations, siblings by sequenceNumber, then as listed. Every item is in
 * it exactly once: one whose parent is missing, or who is its own ancestor, stands at the top.
 */
final class FrameworkTree {

    /** An item at its place; nodes come in reading order, parents before their children. */
    record Node(Item item, @Nullable UUID parent, int depth, boolean leaf) {}

    private final Map<UUID, Item> items = new LinkedHashMap<>();
    private final Map<UUID, Association> placed = new LinkedHashMap<>();
    private final Map<UUID, List<Association>> children = new LinkedHashMap<>();
    private final ImportWarnings warnings;

    private FrameworkTree(CasePackage content, ImportWarnings warnings) {
        this.warnings = warnings;
        content.items().forEach(item -> items.put(item.identifier(), item));
        content.associations().stream()
                .filter(a -> a.type().equals(Association.IS_CHILD_OF))
                .forEach(a -> place(a, content.document().identifier()));
    }

    static List<Node> read(CasePackage content, ImportWarnings warnings) {
        return new FrameworkTree(content, warnings).walk();
    }

    private void place(Association childOf, UUID document) {
        Item child = items.get(childOf.origin());
        boolean known = childOf.destination().equals(document) || items.containsKey(childOf.destination());
        if (child == null || !known) {
            warnings.add(
                    "dangling-end",
                    "isChildOf " + name(childOf) + ": one end is not in the package.",
                    childOf.identifier());
        } else if (placed.putIfAbsent(childOf.origin(), childOf) != null) {
            warnings.add(
                    "second-parent",
                    child.label() + " has more than one parent; the first counts.",
                    childOf.identifier());
        } else {
            children.computeIfAbsent(childOf.destination(), k -> new ArrayList<>())
                    .add(childOf);
        }
    }

    private static String name(Association association) {
        return "from " + association.originTitle() + " to " + association.destinationTitle();
    }

    private List<Node> walk() {
        List<Node> nodes = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (UUID top : tops()) {
            descend(top, nodes, seen);
        }
        for (Item item : items.values()) {
            if (!seen.contains(item.identifier())) {
                warnings.add(
                        "hierarchy-cycle",
                        item.label() + " is its own ancestor; it stands at the top.",
                        item.identifier());
                descend(item.identifier(), nodes, seen);
            }
        }
        return nodes;
    }

    private List<UUID> tops() {
        List<UUID> tops = new ArrayList<>();
        children.forEach((parent, below) -> {
            if (!items.containsKey(parent)) {
                inOrder(below).forEach(a -> tops.add(a.origin()));
            }
        });
        for (Item item : items.values()) {
            if (!placed.containsKey(item.identifier())) {
                warnings.repeat("item-without-parent", "Items with no parent in the package stand at the top");
                tops.add(item.identifier());
            }
        }
        return tops;
    }

    private void descend(UUID top, List<Node> nodes, Set<UUID> seen) {
        record Open(UUID identifier, @Nullable UUID parent, int depth) {}
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(top, null, 0)));
        while (!open.isEmpty()) {
            Open here = open.pop();
            Item item = items.get(here.identifier());
            if (item == null || !seen.add(here.identifier())) {
                continue;
            }
            List<Association> below = inOrder(children.getOrDefault(here.identifier(), List.of()));
            nodes.add(new Node(item, here.parent(), here.depth(), below.isEmpty()));
            below.reversed().forEach(a -> open.push(new Open(a.origin(), here.identifier(), here.depth() + 1)));
        }
    }

    private static List<Association> inOrder(List<Association> siblings) {
        return siblings.stream()
                .sorted(Comparator.comparing(Association::sequence, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
