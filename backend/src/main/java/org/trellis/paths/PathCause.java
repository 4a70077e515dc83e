package org.trellis.paths;

/** What made someone, or the software, draft a revision. */
public enum PathCause {
    INITIAL,
    EVIDENCE,
    GOAL,
    PROFILE,
    EXPECTATIONS,
    REQUEST,
    SCHEDULE
}
