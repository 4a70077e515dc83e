package org.trellis.paths.domain;

/** What a step waits for. */
public enum BlockReason {
    /** Evidence was sent, and nothing else can be done meanwhile. The software notes this one itself. */
    AWAITS_REVIEW,
    NEEDS_PEOPLE,
    NEEDS_PLACE,
    NEEDS_MATERIAL,
    NEEDS_TALK
}
