package org.trellis.paths.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.DifferenceView;
import org.trellis.paths.domain.PathDifference.Item;
import org.trellis.paths.domain.RevisionView;
import org.trellis.paths.domain.planner.Reason;
import org.trellis.paths.domain.planner.StepContent;

/** Turns the difference of two revisions into what is answered. */
final class DifferenceMapper {

    private DifferenceMapper() {}

    static PathDifferenceResponse of(DifferenceView view) {
        List<PathDifferenceResponse.Item> items = new ArrayList<>();
        List<Item> found = view.difference().items();
        for (int i = 0; i < found.size(); i++) {
            Item item = found.get(i);
            items.add(new PathDifferenceResponse.Item(
                    item.stepId(),
                    item.change(),
                    step(item.before(), i, view.to()),
                    step(item.after(), i, view.to()),
                    StepMapper.reasons(reasons(item, view), view.to().names())));
        }
        return new PathDifferenceResponse(view.fromRevisionId(), view.to().revision().id, items);
    }

    private static @Nullable PathStepResponse step(@Nullable StepContent step, int position, RevisionView view) {
        return step == null ? null : StepMapper.step(step, position, view.names(), view.progress(), null);
    }

    private static List<Reason> reasons(Item item, DifferenceView view) {
        if (item.after() == null) {
            return view.dropped().stream()
                    .filter(d -> d.stepId().equals(item.stepId()))
                    .map(d -> d.reason())
                    .toList();
        }
        Set<Reason> before =
                item.before() == null ? Set.of() : new HashSet<>(item.before().reasons());
        return item.after().reasons().stream().filter(r -> !before.contains(r)).toList();
    }
}
