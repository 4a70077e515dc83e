package org.trellis.mastery;

/** What a piece of evidence is. */
public enum EvidenceKind {
    /** A thing made. */
    ARTIFACT,
    /** Something seen while it happened. */
    OBSERVATION,
    CONVERSATION,
    PERFORMANCE,
    /** Shown before, at another place or school. */
    PRIOR_LEARNING,
    /** What a test or another measured task came out at. */
    ASSESSMENT_RESULT
}
