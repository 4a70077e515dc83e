package org.trellis.paths.domain.planner;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.FlexTime;
import org.trellis.paths.FlexTime.Lost;

/**
 * Steps whose time in a flexible block is gone: a block of their week was moved or cancelled, and what is left of the week
 * holds fewer of them. What people hold keeps its time, then those that come first on the path.
 */
final class LostBlocks {

    private final PlanningFacts facts;
    private final SchoolWeeks weeks;
    private final Map<UUID, Lost> lost = new HashMap<>();

    LostBlocks(PlanningFacts facts, CurrentPath current, SchoolWeeks weeks) {
        this.facts = facts;
        this.weeks = weeks;
        List<CurrentStep> open = facts.current().stream()
                .filter(s -> !current.settled(s) && facts.inBlock(s.content()))
                .sorted(Comparator.comparing(s -> !s.stays(facts.today())))
                .toList();
        latestByWeek(facts.limits().flex()).forEach((week, cause) -> look(week, cause, open));
    }

    /** The block whose move or cancellation took the time of this step. */
    Optional<Lost> of(CurrentStep step) {
        return Optional.ofNullable(lost.get(step.content().stepId()));
    }

    private Map<Integer, Lost> latestByWeek(@Nullable FlexTime flex) {
        Map<Integer, Lost> latest = new TreeMap<>();
        if (flex != null) {
            flex.lost().stream()
                    .filter(l -> weeks.weekOf(l.on()) >= 0)
                    .forEach(l -> latest.putIfAbsent(weeks.weekOf(l.on()), l));
        }
        return latest;
    }

    private void look(int week, Lost cause, List<CurrentStep> open) {
        int left = facts.limits().blockMinutesOf(weeks.monday(week));
        for (CurrentStep step : open) {
            if (of(step).isPresent() || !weeks.runsIn(step.content().when(), week)) {
                continue;
            }
            int share = Math.ceilDiv(
                    step.content().when().minutes(),
                    weeks.lengthOf(step.content().when()));
            if (share <= left || step.stays(facts.today())) {
                left -= share;
            } else {
                lost.put(step.content().stepId(), cause);
            }
        }
    }
}
