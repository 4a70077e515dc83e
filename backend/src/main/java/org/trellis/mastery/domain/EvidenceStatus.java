package org.trellis.mastery.domain;

/** The life of a piece of evidence; the database knows the same transitions. */
public enum EvidenceStatus {
    CAPTURED,
    /** A family's or partner's observation, waiting for a teacher. */
    OFFERED,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** A tombstone: it stays, with its reason, and counts for nothing. */
    RETRACTED;

    public boolean editable() {
        return this == CAPTURED || this == RETURNED;
    }

    public boolean waiting() {
        return this == SUBMITTED || this == OFFERED;
    }
}
