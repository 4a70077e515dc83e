package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The earliest week for each new step: steps with one due day are spread evenly over the weeks until then, though
 * never thinner than one a week, so that a far due day leaves no idle weeks.
 */
final class Pacing {

    private final WeekLoad weeks;
    private final Map<UUID, Integer> earliest = new HashMap<>();
    private final Map<UUID, Integer> gap = new HashMap<>();
    private final Map<UUID, Integer> finished = new HashMap<>();

    Pacing(List<UUID> newOnes, OpenItems items, WeekLoad weeks) {
        this.weeks = weeks;
        Map<LocalDate, List<UUID>> byDue = new TreeMap<>();
        newOnes.forEach(c ->
                byDue.computeIfAbsent(items.dueOn(c), d -> new ArrayList<>()).add(c));
        int from = 0;
        for (Map.Entry<LocalDate, List<UUID>> group : byDue.entrySet()) {
            from = spread(group.getValue(), from, group.getKey());
        }
    }

    /** The first week a step may start in: after the weeks its prerequisites take, unless time is too short for that. */
    int firstWeek(UUID competency, Set<UUID> prerequisites) {
        int apart = gap.getOrDefault(competency, 1);
        return prerequisites.stream()
                .filter(finished::containsKey)
                .mapToInt(p -> finished.getOrDefault(p, 0) + apart)
                .reduce(earliest.getOrDefault(competency, 0), Math::max);
    }

    void finish(UUID competency, When when) {
        if (when.endOn() != null) {
            finished.put(competency, weeks.weekOf(when.endOn()));
        }
    }

    private int spread(List<UUID> group, int from, LocalDate due) {
        int count = group.size();
        int available = due.equals(LocalDate.MAX) ? count : Math.max(1, weeks.weekOf(due) - from + 1);
        int span = Math.min(available, count);
        for (int i = 0; i < count; i++) {
            earliest.put(group.get(i), from + i * span / count);
            gap.put(group.get(i), available >= count ? 1 : 0);
        }
        return from + span;
    }
}
