package org.trellis.paths.domain;

/** Why something should be different. */
public enum ProposalReason {
    TOO_EASY,
    TOO_HARD,
    NOT_FOR_ME,
    OTHER_TIME_OR_PLACE,
    OWN_IDEA
}
