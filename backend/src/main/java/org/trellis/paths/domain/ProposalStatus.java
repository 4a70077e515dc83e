package org.trellis.paths.domain;

/** OPEN → ACCEPTED, WITHDRAWN, or TALK, which is still to be settled. */
public enum ProposalStatus {
    OPEN,
    /** The other side wants to talk about it first. */
    TALK,
    ACCEPTED,
    WITHDRAWN;

    boolean settled() {
        return this == ACCEPTED || this == WITHDRAWN;
    }
}
