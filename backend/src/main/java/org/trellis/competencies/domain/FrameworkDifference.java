package org.trellis.competencies.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.FrameworkPlan.PlannedItem;

/** What publishing a package would change, by content: a new timestamp alone is no change. */
record FrameworkDifference(List<ItemChange> changes, int unchanged) {

    /** @param present the items in use now; retired ones left out, so that one that returns counts as added */
    static FrameworkDifference between(Collection<ItemContent> present, FrameworkPlan plan) {
        Map<UUID, ItemContent> now = new HashMap<>();
        present.forEach(item -> now.put(item.identifier(), item));
        List<ItemChange> changes = new ArrayList<>();
        for (PlannedItem planned : plan.items()) {
            compare(now.get(planned.item().identifier()), planned.says(), changes);
        }
        int unchanged = plan.items().size() - changes.size();
        Set<UUID> kept = plan.items().stream().map(p -> p.item().identifier()).collect(Collectors.toSet());
        present.stream().filter(item -> !kept.contains(item.identifier())).forEach(item -> changes.add(retired(item)));
        return new FrameworkDifference(List.copyOf(changes), unchanged);
    }

    int count(ItemChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static void compare(@Nullable ItemContent now, ItemContent then, List<ItemChange> changes) {
        if (now == null) {
            changes.add(new ItemChange(
                    ItemChange.Kind.ADDED, then.identifier(), then.code(), null, then.statement(), List.of()));
            return;
        }
        List<String> fields = then.differingFrom(now);
        if (!fields.isEmpty()) {
            changes.add(new ItemChange(
                    ItemChange.Kind.CHANGED,
                    then.identifier(),
                    then.code(),
                    now.statement(),
                    then.statement(),
                    fields));
        }
    }

    private static ItemChange retired(ItemContent item) {
        return new ItemChange(
                ItemChange.Kind.RETIRED, item.identifier(), item.code(), item.statement(), null, List.of());
    }
}
