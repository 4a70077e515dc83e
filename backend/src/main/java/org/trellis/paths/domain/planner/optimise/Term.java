package org.trellis.paths.domain.planner.optimise;

/** What a plan's cost is made of. */
public enum Term {
    /** Weeks after the due week, times weight. */
    LATE,
    /** A check that found no room. */
    UNSERVED,
    /** Too easy or too hard, in thousandths. */
    CHALLENGE,
    /** Away from the student's interests and preferences, in thousandths of a minute, as all that follow. */
    INTEREST,
    /** Away from the wanted mix of modes. */
    MODES,
    /** Several areas within a week. */
    SWITCHES,
    /** Uneven weeks. */
    LOAD,
    /** Later than it could be, where nothing else decides; more so for what opens something. */
    WAIT,
    /** Moved or done another way than in the plan in force; in points. */
    CHANGE
}
