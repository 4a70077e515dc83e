package org.trellis.mastery.domain;

/** As what somebody could be asked to look at a student's work. */
public enum AskableAs {
    /** A classmate. */
    PEER,
    /** A partner from outside the school. */
    MENTOR,
    /** A second educator, for a reading of their own. */
    SECOND,
    /** Somebody who takes part in a decision. */
    PANEL
}
