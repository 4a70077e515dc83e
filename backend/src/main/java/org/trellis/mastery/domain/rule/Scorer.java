package org.trellis.mastery.domain.rule;

/** Whose level a piece has. */
public enum Scorer {
    TEACHER,
    /** A mentor's or a program's, which an educator confirmed. */
    CONFIRMED,
    /** Classmates': a rule leaves these out unless it says otherwise. */
    PEER
}
