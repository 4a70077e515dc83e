package org.trellis.paths.domain.planner;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.trellis.competencies.Prerequisite;

/** The prerequisite edges among a set of competencies, with circles condensed to one group. */
public final class PrerequisiteGraph {

    private final Map<UUID, Set<UUID>> before = new TreeMap<>();
    private final Map<UUID, Set<UUID>> after = new TreeMap<>();
    private final Map<UUID, Set<UUID>> groups;

    /** Keeps only edges with both ends in {@code members}. */
    public PrerequisiteGraph(Collection<UUID> members, List<Prerequisite> edges) {
        for (UUID member : members) {
            before.put(member, new TreeSet<>());
            after.put(member, new TreeSet<>());
        }
        for (Prerequisite edge : edges) {
            if (before.containsKey(edge.before()) && before.containsKey(edge.after())) {
                before.getOrDefault(edge.after(), Set.of()).add(edge.before());
                after.getOrDefault(edge.before(), Set.of()).add(edge.after());
            }
        }
        groups = condense();
    }

    /** Competencies learned together with this one because their prerequisites run in a circle; at least itself. */
    public Set<UUID> group(UUID competency) {
        return groups.getOrDefault(competency, Set.of(competency));
    }

    /** Direct prerequisites outside the competency's own circle. */
    public Set<UUID> prerequisites(UUID competency) {
        return outsideOwnGroup(competency, before);
    }

    /** What directly needs this competency, outside its own circle. */
    public Set<UUID> successors(UUID competency) {
        return outsideOwnGroup(competency, after);
    }

    /** True when nothing in the graph is needed before this competency's group. */
    public boolean isOuterFringe(UUID competency) {
        return group(competency).stream().allMatch(c -> prerequisites(c).isEmpty());
    }

    /** Every circle, its members in the given order. */
    public List<List<UUID>> circles(Comparator<UUID> order) {
        return groups.values().stream()
                .filter(g -> g.size() > 1)
                .distinct()
                .map(g -> g.stream().sorted(order).toList())
                .sorted(Comparator.comparing((List<UUID> g) -> g.getFirst(), order))
                .toList();
    }

    private Set<UUID> outsideOwnGroup(UUID competency, Map<UUID, Set<UUID>> edges) {
        Set<UUID> found = new TreeSet<>(edges.getOrDefault(competency, Set.of()));
        found.removeAll(group(competency));
        return found;
    }

    /** Peels what lies on no circle from both ends; only the rest, usually nothing, needs a reachability search. */
    private Map<UUID, Set<UUID>> condense() {
        Set<UUID> rest = new TreeSet<>(before.keySet());
        peel(rest, before, after);
        peel(rest, after, before);
        Map<UUID, Set<UUID>> found = new TreeMap<>();
        for (UUID competency : rest) {
            if (!found.containsKey(competency)) {
                Set<UUID> circle = reach(competency, rest, before);
                circle.retainAll(reach(competency, rest, after));
                circle.forEach(member -> found.put(member, circle));
            }
        }
        return found;
    }

    private static void peel(Set<UUID> rest, Map<UUID, Set<UUID>> incoming, Map<UUID, Set<UUID>> outgoing) {
        Deque<UUID> free = new ArrayDeque<>();
        Map<UUID, Integer> waiting = new TreeMap<>();
        for (UUID competency : rest) {
            int count = (int)
                    edges(competency, incoming).stream().filter(rest::contains).count();
            waiting.put(competency, count);
            if (count == 0) {
                free.add(competency);
            }
        }
        while (!free.isEmpty()) {
            UUID next = free.remove();
            rest.remove(next);
            for (UUID other : edges(next, outgoing)) {
                if (rest.contains(other) && waiting.merge(other, -1, Integer::sum) == 0) {
                    free.add(other);
                }
            }
        }
    }

    private static Set<UUID> reach(UUID from, Set<UUID> within, Map<UUID, Set<UUID>> edges) {
        Set<UUID> seen = new TreeSet<>(Set.of(from));
        Deque<UUID> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (UUID next : edges(open.remove(), edges)) {
                if (within.contains(next) && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    private static Set<UUID> edges(UUID competency, Map<UUID, Set<UUID>> edges) {
        return edges.getOrDefault(competency, Set.of());
    }

    /** Orders ids by what a function says of them. */
    static Comparator<UUID> by(Function<UUID, Competency> lookup) {
        return Comparator.comparing(lookup, Competency.FRAMEWORK_ORDER);
    }
}
