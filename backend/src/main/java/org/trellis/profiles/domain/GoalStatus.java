package org.trellis.profiles.domain;

/** PROPOSED waits for the other side; ACTIVE is agreed by both; the others are left with a reflection. */
public enum GoalStatus {
    PROPOSED,
    ACTIVE,
    ATTAINED,
    REVISED,
    SET_ASIDE
}
