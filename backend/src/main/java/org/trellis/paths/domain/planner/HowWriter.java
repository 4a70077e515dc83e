package org.trellis.paths.domain.planner;

import java.util.List;
import java.util.UUID;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;

/** How a step is done with the options it has; without any, a talk with who teaches the student finds a way. */
final class HowWriter {

    private final PlanningFacts facts;

    HowWriter(PlanningFacts facts) {
        this.facts = facts;
    }

    /** @param ranked best first */
    How write(List<Option> ranked) {
        if (ranked.isEmpty()) {
            return new How(StepKind.MEET, Mode.INDIVIDUAL, null, withEducator(Mode.INDIVIDUAL), null, List.of());
        }
        Option best = ranked.getFirst();
        List<UUID> choices =
                ranked.stream().limit(OptionMatcher.CHOICES).map(Option::id).toList();
        return new How(best.kind(), best.mode(), best.place(), withEducator(best.mode()), null, choices);
    }

    private List<UUID> withEducator(Mode mode) {
        return mode == Mode.INDEPENDENT
                ? List.of()
                : facts.educators().stream().limit(1).toList();
    }
}
