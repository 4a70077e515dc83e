package org.trellis.competencies.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.trellis.competencies.Prerequisite;

class PrerequisiteGraphTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void noEdgesMakeAnEmptyGraph() {
        PrerequisiteGraph graph = new PrerequisiteGraph(List.of());

        assertEquals(List.of(), graph.cycles());
        assertEquals(List.of(), graph.closure(List.of(A)));
    }

    @Test
    void theEdgeThatClosesACircleIsSetAsideWithItsChain() {
        PrerequisiteGraph graph = new PrerequisiteGraph(List.of(edge(A, B), edge(B, C), edge(C, A)));

        assertEquals(List.of(new PrerequisiteGraph.Cycle(edge(C, A), List.of(A, B, C))), graph.cycles());
        assertEquals(Set.of(), graph.prerequisites(A));
        assertEquals(Set.of(B), graph.prerequisites(C));
    }

    @Test
    void anItemCannotBeItsOwnPrerequisite() {
        PrerequisiteGraph graph = new PrerequisiteGraph(List.of(edge(A, A), edge(A, B)));

        assertEquals(List.of(new PrerequisiteGraph.Cycle(edge(A, A), List.of(A))), graph.cycles());
        assertEquals(Set.of(B), graph.leadsTo(A));
    }

    @Test
    void closureHasEveryEdgeOnTheWayToAnItem() {
        UUID elsewhere = new UUID(0, 9);
        PrerequisiteGraph graph =
                new PrerequisiteGraph(List.of(edge(A, B), edge(B, C), edge(A, C), edge(C, elsewhere)));

        assertEquals(Set.of(edge(A, B), edge(B, C), edge(A, C)), Set.copyOf(graph.closure(List.of(C))));
    }

    @Test
    void aChainOfAHundredThousandDoesNotOverflow() {
        List<Prerequisite> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(edge(new UUID(1, i), new UUID(1, i + 1)));
        }

        PrerequisiteGraph graph = new PrerequisiteGraph(chain);

        assertEquals(100_000, graph.closure(List.of(new UUID(1, 100_000))).size());
    }

    @Property(tries = 300)
    void whateverIsGivenWhatIsUsedHasNoCircle(@ForAll @Size(max = 60) List<@IntRange(max = 143) Integer> pairs) {
        List<Prerequisite> edges = pairs.stream()
                .map(p -> edge(new UUID(2, p / 12), new UUID(2, p % 12)))
                .toList();

        PrerequisiteGraph graph = new PrerequisiteGraph(edges);

        Map<UUID, Integer> ranks = new HashMap<>();
        edges.forEach(edge -> assertTrue(rank(edge.after(), graph, ranks, 0) >= 0));
        long kept = edges.stream()
                .distinct()
                .filter(e -> graph.prerequisites(e.after()).contains(e.before()))
                .count();
        long aside = graph.cycles().stream()
                .map(PrerequisiteGraph.Cycle::closing)
                .distinct()
                .count();
        assertEquals(edges.stream().distinct().count(), kept + aside);
    }

    private static int rank(UUID item, PrerequisiteGraph graph, Map<UUID, Integer> ranks, int steps) {
        assertTrue(steps <= 12, "a circle is left");
        Integer known = ranks.get(item);
        if (known != null) {
            return known;
        }
        int rank = 0;
        for (UUID before : graph.prerequisites(item)) {
            rank = Math.max(rank, 1 + rank(before, graph, ranks, steps + 1));
        }
        ranks.put(item, rank);
        return rank;
    }

    private static Prerequisite edge(UUID before, UUID after) {
        return new Prerequisite(before, after);
    }
}
