package org.trellis.mastery.domain;

/** Whether the next items open: an educator decides. */
public enum AdvancementStatus {
    PROPOSED,
    CONFIRMED,
    DECLINED,
    /** Confirmed once, and taken back with a reason. */
    REVERSED
}
