package org.trellis.paths.domain.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.paths.domain.planner.Reason.Code;

/** What made a step move: a block it had, what has to come before it now, or dates that passed. */
final class MoveCauses {

    private final PrerequisiteGraph graph;
    private final CurrentPath current;
    private final LostBlocks lost;
    private final Comparator<UUID> framework;

    MoveCauses(PrerequisiteGraph graph, CurrentPath current, LostBlocks lost, Comparator<UUID> framework) {
        this.graph = graph;
        this.current = current;
        this.lost = lost;
        this.framework = framework;
    }

    /** One at least; a step that another pushed cites the block behind it all, too. */
    List<Reason> of(CurrentStep step, Timetable timetable) {
        Optional<Reason> block = lost.of(step).map(Reason::block);
        if (block.isPresent()) {
            return List.of(block.get());
        }
        Optional<UUID> pusher = pusher(step, timetable);
        if (pusher.isEmpty()) {
            return List.of(Reason.plain(Code.DATES_PASSED));
        }
        List<Reason> causes = new ArrayList<>();
        blockBehind(step, timetable).ifPresent(causes::add);
        causes.add(Reason.of(Code.NEEDS_FIRST, pusher.get()));
        return causes;
    }

    private Optional<Reason> blockBehind(CurrentStep step, Timetable timetable) {
        Set<UUID> seen = new HashSet<>();
        Optional<CurrentStep> next = Optional.of(step);
        while (next.isPresent() && seen.add(next.get().content().stepId())) {
            Optional<Reason> block = lost.of(next.get()).map(Reason::block);
            if (block.isPresent()) {
                return block;
            }
            next = pusher(next.get(), timetable).flatMap(current::openStepFor);
        }
        return Optional.empty();
    }

    /** The last to finish of what a step needs and what is new or has moved itself. */
    private Optional<UUID> pusher(CurrentStep step, Timetable timetable) {
        return step.content().targets().stream()
                .flatMap(t -> graph.prerequisites(t.competencyId()).stream())
                .filter(p -> current.openStepFor(p).isEmpty() || timetable.moves(p))
                .max(Comparator.comparingInt(timetable::finish).thenComparing(framework.reversed()));
    }
}
