package org.trellis.paths.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.catalog.LearningOption;
import org.trellis.paths.domain.planner.StepContent;

/**
 * A week with more time in front of a screen than the student may have. A plan never makes one; people may.
 *
 * @param weekOf its Monday
 * @param minutes what its steps take, each by its chosen or else first option
 */
public record OverDeviceTime(LocalDate weekOf, int minutes, int cap) {

    /** In the order of weeks. */
    static List<OverDeviceTime> in(
            List<StepContent> steps, Map<UUID, StepProgress> progress, Map<UUID, LearningOption> options, int cap) {
        Map<LocalDate, Integer> weeks = new TreeMap<>();
        for (StepContent step : steps) {
            StepProgress how = progress.getOrDefault(step.stepId(), StepProgress.NONE_YET);
            if (!how.status().settled()) {
                List<LocalDate> mondays = mondays(step);
                int minutes = minutes(step, how, options);
                mondays.forEach(monday -> weeks.merge(monday, Math.ceilDiv(minutes, mondays.size()), Integer::sum));
            }
        }
        return weeks.entrySet().stream()
                .filter(week -> week.getValue() > cap)
                .map(week -> new OverDeviceTime(week.getKey(), week.getValue(), cap))
                .toList();
    }

    private static int minutes(StepContent step, StepProgress how, Map<UUID, LearningOption> options) {
        return Stream.concat(Stream.ofNullable(how.chosenOptionId()), step.how().optionIds().stream())
                .map(options::get)
                .filter(o -> o != null)
                .findFirst()
                .map(o -> Math.min(step.when().minutes(), o.deviceMinutes()))
                .orElse(0);
    }

    private static List<LocalDate> mondays(StepContent step) {
        LocalDate start = step.when().startOn();
        LocalDate end = step.when().endOn();
        if (start == null || end == null) {
            return List.of();
        }
        LocalDate first = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> !monday.isAfter(end), monday -> monday.plusWeeks(1))
                .toList();
    }
}
