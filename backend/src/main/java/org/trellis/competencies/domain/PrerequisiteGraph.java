package org.trellis.competencies.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.competencies.Prerequisite;

/**
 * Prerequisite edges as a graph without cycles. Edges are taken in the given order; one that would close a cycle is set
 * aside and kept with the chain it would close, so that it can be reported by name.
 */
final class PrerequisiteGraph {

    private final Map<UUID, Set<UUID>> after = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> before = new LinkedHashMap<>();
    private final List<Cycle> cycles = new ArrayList<>();

    /**
     * A circle of prerequisites.
     *
     * @param closing the edge that was set aside
     * @param chain the items around the circle, the end of {@code closing} first and its start last
     */
    record Cycle(Prerequisite closing, List<UUID> chain) {}

    PrerequisiteGraph(Collection<Prerequisite> edges) {
        Map<UUID, List<UUID>> given = new LinkedHashMap<>();
        edges.forEach(edge ->
                given.computeIfAbsent(edge.before(), k -> new ArrayList<>()).add(edge.after()));
        new CycleWalk(given).run();
    }

    /** The circles found; empty in a sound framework. */
    List<Cycle> cycles() {
        return List.copyOf(cycles);
    }

    /** Direct prerequisites of an item. */
    Set<UUID> prerequisites(UUID item) {
        return before.getOrDefault(item, Set.of());
    }

    /** What an item opens directly. */
    Set<UUID> leadsTo(UUID item) {
        return after.getOrDefault(item, Set.of());
    }

    /** Every edge on a chain that ends in one of these items. */
    List<Prerequisite> closure(Collection<UUID> ends) {
        List<Prerequisite> edges = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(ends);
        Deque<UUID> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            UUID item = open.pop();
            for (UUID needed : prerequisites(item)) {
                edges.add(new Prerequisite(needed, item));
                if (seen.add(needed)) {
                    open.push(needed);
                }
            }
        }
        return edges;
    }

    private void keep(UUID from, UUID to) {
        after.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
        before.computeIfAbsent(to, k -> new LinkedHashSet<>()).add(from);
    }

    /** Depth first with a stack of its own: a chain of ten thousand items must not overflow the thread's. */
    private final class CycleWalk {

        private final Map<UUID, List<UUID>> given;
        private final LinkedHashSet<UUID> chain = new LinkedHashSet<>();
        private final Set<UUID> finished = new HashSet<>();
        private final Deque<Iterator<UUID>> branches = new ArrayDeque<>();

        CycleWalk(Map<UUID, List<UUID>> given) {
            this.given = given;
        }

        void run() {
            for (UUID start : given.keySet()) {
                if (!finished.contains(start)) {
                    enter(start);
                    while (!branches.isEmpty()) {
                        step();
                    }
                }
            }
        }

        private void enter(UUID item) {
            chain.add(item);
            branches.push(given.getOrDefault(item, List.of()).iterator());
        }

        private void step() {
            UUID here = chain.getLast();
            Iterator<UUID> rest = branches.getFirst();
            if (!rest.hasNext()) {
                branches.pop();
                chain.removeLast();
                finished.add(here);
                return;
            }
            UUID next = rest.next();
            if (chain.contains(next)) {
                cycles.add(new Cycle(new Prerequisite(here, next), chainFrom(next)));
                return;
            }
            keep(here, next);
            if (!finished.contains(next)) {
                enter(next);
            }
        }

        private List<UUID> chainFrom(UUID item) {
            return chain.stream().dropWhile(step -> !step.equals(item)).toList();
        }
    }
}
