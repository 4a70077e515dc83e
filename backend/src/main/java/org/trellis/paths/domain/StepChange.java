package org.trellis.paths.domain;

/** What a revision does to a step of the one before it. */
public enum StepChange {
    ADDED,
    /** Only its dates. */
    MOVED,
    CHANGED,
    REMOVED,
    UNCHANGED
}
