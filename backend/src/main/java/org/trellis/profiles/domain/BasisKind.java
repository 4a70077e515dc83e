package org.trellis.profiles.domain;

/** What an entry rests on. */
public enum BasisKind {
    CONVERSATION,
    EVIDENCE,
    SURVEY,
    OBSERVATION,
    SELF
}
