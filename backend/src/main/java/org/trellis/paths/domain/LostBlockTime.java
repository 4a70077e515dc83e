package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.trellis.catalog.Catalog;
import org.trellis.catalog.LearningOption;
import org.trellis.paths.PathCause;
import org.trellis.paths.PathTimetable;

/** Finds whose plan counted on a block: two queries for a school, then only those are planned anew. */
@ApplicationScoped
class LostBlockTime implements PathTimetable {

    private final PathStepRepository steps;
    private final Catalog catalog;
    private final RevisionDrafter drafter;

    LostBlockTime(PathStepRepository steps, Catalog catalog, RevisionDrafter drafter) {
        this.steps = steps;
        this.catalog = catalog;
        this.drafter = drafter;
    }

    @Override
    @Transactional
    public void blockTimeLost(Collection<UUID> students, LocalDate on) {
        LocalDate monday = on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<UUID, Collection<UUID>> options = steps.firstOptionsOfWeek(students, monday, monday.plusDays(6));
        Map<UUID, LearningOption> known = catalog.options(
                options.values().stream().flatMap(Collection::stream).distinct().toList());
        options.entrySet().stream()
                .filter(e -> e.getValue().stream()
                        .anyMatch(o -> known.containsKey(o) && known.get(o).inFlexBlock()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(student -> drafter.onNews(student, PathCause.SCHEDULE));
    }
}
