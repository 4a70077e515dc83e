package org.trellis.profiles.domain.week;

/** How a week begins, in one of five faces, each with a word. */
public enum Feeling {
    GREAT,
    GOOD,
    OKAY,
    LOW,
    HARD
}
