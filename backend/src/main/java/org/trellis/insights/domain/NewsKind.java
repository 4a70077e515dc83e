package org.trellis.insights.domain;

/** What happened around a student. */
public enum NewsKind {
    EVIDENCE_SENT,
    EVIDENCE_RETURNED,
    LEVEL_SHOWN,
    COMPETENCY_ATTAINED,
    PATH_AGREED,
    PATH_PROPOSED,
    GOAL_AGREED,
    GOAL_CLOSED
}
