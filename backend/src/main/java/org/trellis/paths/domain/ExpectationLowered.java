package org.trellis.paths.domain;

import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;
import org.trellis.platform.error.Violation;

/** The path would leave out something expected, or hold it at a lower level (law 2). */
class ExpectationLowered extends ProblemException {

    private static final ProblemType TYPE =
            ProblemType.of("expectation-lowered", "A path keeps every expectation at its level", 422);

    ExpectationLowered(List<UUID> competencies) {
        super(
                TYPE,
                "Every student is held to the same expectations; the route is their own.",
                competencies.stream()
                        .map(c -> new Violation("steps", "expectation-lowered", c.toString()))
                        .toList());
    }
}
