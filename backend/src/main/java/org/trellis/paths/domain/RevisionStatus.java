package org.trellis.paths.domain;

/** DRAFT → PROPOSED → AGREED → ACTIVE → SUPERSEDED; CHANGES_REQUESTED goes back to PROPOSED with the next edit. */
public enum RevisionStatus {
    DRAFT,
    PROPOSED,
    CHANGES_REQUESTED,
    AGREED,
    ACTIVE,
    SUPERSEDED;

    boolean open() {
        return this == PROPOSED || this == CHANGES_REQUESTED;
    }
}
