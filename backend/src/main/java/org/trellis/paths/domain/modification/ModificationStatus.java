package org.trellis.paths.domain.modification;

/** PROPOSED → AUTHORIZED → ACTIVE → EXPIRED or REVOKED; ACTIVE and EXPIRED follow from the day. */
public enum ModificationStatus {
    PROPOSED,
    /** Signed; it starts later. */
    AUTHORIZED,
    /** In force today. */
    ACTIVE,
    EXPIRED,
    REVOKED
}
