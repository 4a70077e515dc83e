package org.trellis.profiles.domain;

/**
 * OFFERED is a suggestion of staff or family that waits for the student. What a student writes is CONFIRMED when it is
 * written: in the student's own words the offer and the student's yes are one act; the other side's yes comes with the
 * agreement on a version. DISPUTED stays readable, but in no proposal, until the student settles it.
 */
public enum EntryStatus {
    OFFERED,
    CONFIRMED,
    DISPUTED,
    RETIRED
}
