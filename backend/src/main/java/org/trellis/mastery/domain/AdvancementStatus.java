package org.trellis.mastery.domain;

/** Whether the next items open: an educator decides. */
public enum AdvancementStatus {
    PROPOSED,
    CONFIRMED,
    DECLINED
}
