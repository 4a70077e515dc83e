package org.trellis.paths.domain.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * A topological order: the current path's order where there is one, then by week and due day, with the outer fringe (all
 * prerequisites shown) first among equals, then as in the framework.
 */
final class LearningOrder {

    private final PrerequisiteGraph graph;
    private final Comparator<UUID> framework;
    private final Comparator<UUID> urgency;

    /** @param when a week for each competency; alike for all where none is known yet */
    LearningOrder(
            PrerequisiteGraph graph,
            OpenItems items,
            Map<UUID, Integer> current,
            ToIntFunction<UUID> when,
            Comparator<UUID> framework) {
        this.graph = graph;
        this.framework = framework;
        this.urgency = Comparator.comparing((UUID c) -> current.getOrDefault(c, Integer.MAX_VALUE))
                .thenComparingInt(when)
                .thenComparing(items::dueOn)
                .thenComparing(c -> graph.isOuterFringe(c) ? 0 : 1)
                .thenComparing(framework);
    }

    List<UUID> sort(Set<UUID> competencies) {
        Map<UUID, Integer> waiting = new TreeMap<>();
        PriorityQueue<UUID> ready = new PriorityQueue<>(urgency);
        for (UUID head : heads(competencies)) {
            waiting.put(head, headsBefore(head).size());
            if (graph.isOuterFringe(head)) {
                ready.add(head);
            }
        }
        List<UUID> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            UUID head = ready.remove();
            graph.group(head).stream().sorted(urgency).forEach(order::add);
            for (UUID next : headsAfter(head)) {
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return order;
    }

    /** One member stands for each circle: the most urgent. */
    private Set<UUID> heads(Set<UUID> competencies) {
        Set<UUID> heads = new TreeSet<>(framework);
        competencies.forEach(c -> heads.add(head(c)));
        return heads;
    }

    private UUID head(UUID competency) {
        return graph.group(competency).stream().min(urgency).orElse(competency);
    }

    private Set<UUID> headsBefore(UUID head) {
        Set<UUID> found = new TreeSet<>();
        graph.group(head).forEach(m -> graph.prerequisites(m).forEach(p -> found.add(head(p))));
        return found;
    }

    private Set<UUID> headsAfter(UUID head) {
        Set<UUID> found = new TreeSet<>();
        graph.group(head).forEach(m -> graph.successors(m).forEach(s -> found.add(head(s))));
        return found;
    }
}
