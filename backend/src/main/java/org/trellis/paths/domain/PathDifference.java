package org.trellis.paths.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.StepContent;

/** What is different between two revisions, step by step, in the order of the later one; removed steps at the end. */
public record PathDifference(List<Item> items) {

    /**
     * @param before absent for an added step
     * @param after absent for a removed one
     */
    public record Item(
            UUID stepId,
            StepChange change,
            @Nullable StepContent before,
            @Nullable StepContent after) {}

    static PathDifference between(List<StepContent> before, List<StepContent> after) {
        Map<UUID, StepContent> known = byId(before);
        List<Item> items = new ArrayList<>();
        for (StepContent step : after) {
            StepContent old = known.remove(step.stepId());
            items.add(new Item(step.stepId(), change(old, step), old, step));
        }
        before.stream()
                .filter(s -> known.containsKey(s.stepId()))
                .forEach(s -> items.add(new Item(s.stepId(), StepChange.REMOVED, s, null)));
        return new PathDifference(List.copyOf(items));
    }

    Map<UUID, StepChange> changes() {
        return items.stream().collect(Collectors.toMap(Item::stepId, Item::change));
    }

    private static StepChange change(@Nullable StepContent before, StepContent after) {
        if (before == null) {
            return StepChange.ADDED;
        }
        if (!withoutDates(before).equals(withoutDates(after))) {
            return StepChange.CHANGED;
        }
        return before.when().equals(after.when()) ? StepChange.UNCHANGED : StepChange.MOVED;
    }

    /** Reasons are left out: they say why, they are not the change. */
    private static List<Object> withoutDates(StepContent step) {
        return List.of(
                step.targets(),
                String.valueOf(step.title()),
                String.valueOf(step.section()),
                step.when().minutes(),
                step.how());
    }

    private static Map<UUID, StepContent> byId(List<StepContent> steps) {
        return steps.stream().collect(Collectors.toMap(StepContent::stepId, Function.identity()));
    }
}
