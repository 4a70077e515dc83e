package org.trellis.mastery.domain.estimate;

/** What the scorecard gives points for, in this order. */
public enum Clue {
    ADVANTAGE,
    DOUBT,
    DIFFICULTY,
    SKILL_LATELY,
    SKILL_OF_LATE,
    SKILL_LONG,
    ALL_LATELY,
    ALL_OF_LATE,
    ALL_LONG,
    ALL_EVER,
    SKILL_TRIES,
    SKILL_RIGHTS,
    ALL_TRIES,
    SKILL_STREAK,
    SKILL_SHARE,
    ALL_SHARE,
    /** How many other things were tried since. */
    SKILL_AWAY,
    ALL_PATTERN,
    /** The last five outcomes at this very task; every pattern has points of its own, as in the next. */
    TASK_PATTERN,
    SKILL_PATTERN;

    private static final int PATTERNS = 64;

    /** Patterns are names, not amounts. */
    public boolean named() {
        return this == ALL_PATTERN || this == TASK_PATTERN || this == SKILL_PATTERN;
    }

    /** How many cells a named clue has. */
    public static int patterns() {
        return PATTERNS;
    }
}
