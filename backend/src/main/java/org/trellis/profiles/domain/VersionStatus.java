package org.trellis.profiles.domain;

/** Where a version stands. The draft is the living profile itself: it has no row and no hash until it is proposed. */
public enum VersionStatus {
    PROPOSED,
    CHANGES_REQUESTED,
    AGREED,
    SUPERSEDED
}
