package org.trellis.scheduling.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.paths.FlexTime;
import org.trellis.paths.FlexTimes;
import org.trellis.people.People;

/** Tells plans how much of each week lies in blocks: four queries, whatever the number of students. */
@ApplicationScoped
class FlexTimeLookup implements FlexTimes {

    private final People people;
    private final FlexBlockRepository blocks;

    FlexTimeLookup(People people, FlexBlockRepository blocks) {
        this.people = people;
        this.blocks = blocks;
    }

    @Override
    public Map<UUID, FlexTime> of(Collection<UUID> students, LocalDate from) {
        Map<UUID, Set<UUID>> schools = people.schoolsOf(students);
        Set<UUID> all = schools.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<UUID> keeping = all.isEmpty() ? Set.of() : blocks.keeping(all);
        if (keeping.isEmpty()) {
            return Map.of();
        }
        List<FlexBlockEntity> open = blocks.openFrom(keeping, from);
        List<LostTime> lost = blocks.lostFrom(keeping, from);
        Map<Set<UUID>, FlexTime> known = new HashMap<>();
        Map<UUID, FlexTime> found = new HashMap<>();
        schools.forEach((student, hers) -> {
            if (hers.stream().anyMatch(keeping::contains)) {
                found.put(student, known.computeIfAbsent(hers, s -> time(s, open, lost)));
            }
        });
        return found;
    }

    private static FlexTime time(Set<UUID> schools, List<FlexBlockEntity> open, List<LostTime> lost) {
        Map<LocalDate, List<FlexBlockSlot>> days = open.stream()
                .filter(b -> schools.contains(b.schoolId))
                .map(b -> b.slot)
                .collect(Collectors.groupingBy(FlexBlockSlot::day));
        Map<LocalDate, Integer> weeks = new TreeMap<>();
        days.forEach((day, slots) -> weeks.merge(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                OccupiedTime.minutes(slots),
                Integer::sum));
        return new FlexTime(
                weeks,
                lost.stream()
                        .filter(l -> schools.contains(l.schoolId()) && l.takesTime())
                        .map(LostTime::asLost)
                        .toList());
    }
}
