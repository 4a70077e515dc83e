package org.trellis.paths.domain;

/** What somebody says to a proposal. */
public enum ProposalAnswer {
    /** The other side: as it is, or edited. */
    ACCEPT,
    /** The other side: not without a talk. */
    TALK,
    /** Who proposed it takes it back. */
    WITHDRAW
}
