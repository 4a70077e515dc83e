package org.trellis.mastery.domain;

/** As what somebody is asked to judge a piece of evidence. */
public enum AskCapacity {
    /** A classmate. */
    PEER,
    /** A partner from outside the school. */
    MENTOR,
    /** A second educator, who reads the piece without knowing what the first one said. */
    SECOND
}
