package org.trellis.profiles.domain;

import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;

/** Both sides agreed on this goal: its words do not change any more (law 1). */
class GoalAlreadyAgreed extends ProblemException {

    private static final ProblemType TYPE = ProblemType.of("goal-already-agreed", "Both sides agreed on this", 409);

    GoalAlreadyAgreed() {
        super(TYPE, "This goal is agreed and its words stay. Close it as revised and propose a new one.");
    }
}
