package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.trellis.paths.FlexTime;
import org.trellis.paths.FlexTimes;
import org.trellis.paths.domain.planner.Limits;
import org.trellis.paths.domain.planner.SchoolWeeks;
import org.trellis.people.People;
import org.trellis.people.SchoolTerm;
import org.trellis.platform.time.DistrictClock;

/** Which day it is where the students are. */
@ApplicationScoped
public class DistrictCalendar {

    private final People people;
    private final DeviceTimes devices;
    private final DistrictClock clock;
    private final FlexTimes flex;

    DistrictCalendar(People people, DeviceTimes devices, DistrictClock clock, FlexTimes flex) {
        this.people = people;
        this.devices = devices;
        this.clock = clock;
        this.flex = flex;
    }

    public LocalDate today() {
        return clock.today();
    }

    LocalDate dayOf(Instant at) {
        return clock.dayOf(at);
    }

    /** How much fits into a week of a student, and into its blocks, and nothing into the weeks between two terms. */
    Map<UUID, Limits> limits(Collection<UUID> students) {
        List<SchoolTerm> terms = people.terms();
        List<LocalDate> free = IntStream.range(1, terms.size())
                .mapToObj(i -> SchoolWeeks.between(
                        terms.get(i - 1).lastDay(), terms.get(i).startsOn()))
                .flatMap(List::stream)
                .toList();
        Limits usual = Limits.DEFAULT.without(free);
        Map<UUID, FlexTime> blocks = flex.of(students, today());
        Map<UUID, Limits> limits = new HashMap<>();
        devices.caps(students)
                .forEach((student, cap) ->
                        limits.put(student, usual.onDevices(cap).inBlocks(blocks.get(student))));
        return limits;
    }

    /** The day so many school days after today. */
    LocalDate schoolDaysFromToday(int days) {
        LocalDate day = today();
        for (int i = 0; i < days; i++) {
            day = SchoolWeeks.nextSchoolDay(day);
        }
        return day;
    }
}
