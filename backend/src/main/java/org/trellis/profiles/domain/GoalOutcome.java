package org.trellis.profiles.domain;

/** How a goal is left: met, changed into another one, or let go. */
public enum GoalOutcome {
    ATTAINED,
    REVISED,
    SET_ASIDE;

    GoalStatus status() {
        return GoalStatus.valueOf(name());
    }
}
