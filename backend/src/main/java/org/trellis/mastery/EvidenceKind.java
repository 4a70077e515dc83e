package org.trellis.mastery;

/** What a piece of evidence is: a thing made, something seen, a talk, or something performed. */
public enum EvidenceKind {
    ARTIFACT,
    OBSERVATION,
    CONVERSATION,
    PERFORMANCE
}
