package org.trellis.mastery.domain;

/** A judgement is never edited: a newer one replaces it. */
public enum JudgementStatus {
    MADE,
    CONFIRMED,
    CONTESTED,
    UPHELD,
    REPLACED
}
