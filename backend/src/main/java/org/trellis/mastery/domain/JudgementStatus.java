package org.trellis.mastery.domain;

/** A judgement is never edited: a newer one replaces it. */
public enum JudgementStatus {
    MADE,
    CONFIRMED,
    CONTESTED,
    UPHELD,
    /** Not in force: a newer one is, or it is a second educator's reading, kept beside the first. */
    REPLACED
}
