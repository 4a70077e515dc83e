package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What is left to learn: every required competency not attained at its level, and what they need first. Behind
 * something attained the search stops: who shows the harder thing is taken to know the easier one.
 */
final class OpenItems {

    private final Map<UUID, Requirement> goals = new TreeMap<>();
    private final Map<UUID, Integer> levels = new TreeMap<>();
    private final Map<UUID, Requirement> askedBy = new HashMap<>();
    private final Map<UUID, LocalDate> due = new HashMap<>();
    private final PlanningFacts facts;

    OpenItems(PlanningFacts facts) {
        this.facts = facts;
        Map<UUID, Set<UUID>> before = new HashMap<>();
        facts.prerequisites()
                .forEach(e ->
                        before.computeIfAbsent(e.after(), k -> new TreeSet<>()).add(e.before()));
        for (Requirement need : facts.required()) {
            goals.merge(need.competencyId(), need, OpenItems::stronger);
        }
        goals.values().stream()
                .filter(g -> !facts.standing(g.competencyId()).meets(g.level()))
                .forEach(g -> close(g, before));
    }

    Set<UUID> competencies() {
        return levels.keySet();
    }

    Optional<Requirement> goal(UUID competency) {
        return Optional.ofNullable(goals.get(competency));
    }

    int level(UUID competency) {
        return levels.getOrDefault(competency, 0);
    }

    /** What asks for the level of an open competency: its own expectation, or that of something built on it. */
    Requirement askedBy(UUID competency) {
        return Objects.requireNonNull(askedBy.get(competency), "not an open competency");
    }

    /** The earliest day by which this is needed, for itself or for what builds on it; far future if never. */
    LocalDate dueOn(UUID competency) {
        return due.getOrDefault(competency, LocalDate.MAX);
    }

    private void close(Requirement goal, Map<UUID, Set<UUID>> before) {
        LocalDate day = goal.dueOn() == null ? LocalDate.MAX : goal.dueOn();
        Deque<UUID> open = new ArrayDeque<>(List.of(goal.competencyId()));
        while (!open.isEmpty()) {
            UUID next = open.remove();
            boolean raised = raise(next, goal);
            boolean sooner = hasten(next, day);
            if ((raised || sooner) && !facts.standing(next).attained()) {
                before.getOrDefault(next, Set.of()).stream()
                        .filter(p -> !facts.standing(p).attained())
                        .forEach(open::add);
            }
        }
    }

    private boolean raise(UUID competency, Requirement goal) {
        Integer known = levels.get(competency);
        if (known != null && known >= goal.level()) {
            return false;
        }
        levels.put(competency, goal.level());
        askedBy.put(competency, goal);
        return true;
    }

    private boolean hasten(UUID competency, LocalDate day) {
        if (!day.isBefore(dueOn(competency))) {
            return false;
        }
        due.put(competency, day);
        return true;
    }

    /** Two sets may require one competency: the higher level and the earlier day hold. */
    private static Requirement stronger(Requirement a, Requirement b) {
        Comparator<Requirement> byLevel =
                Comparator.comparingInt(Requirement::level).thenComparing(Requirement::expectationSetId);
        Requirement high = byLevel.compare(a, b) >= 0 ? a : b;
        LocalDate first = a.dueOn();
        if (first == null || (b.dueOn() != null && b.dueOn().isBefore(first))) {
            first = b.dueOn();
        }
        return new Requirement(high.competencyId(), high.level(), first, high.expectationSetId());
    }
}
