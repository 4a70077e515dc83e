package org.trellis.people;

/** Why a student's data is read or changed; stands in the access record. */
public enum Purpose {
    ROSTER,
    PROFILE,
    PATH,
    EVIDENCE,
    JUDGEMENT,
    STATE,
    ADVANCEMENT,
    CLASS_OVERVIEW,
    ACCESS_REVIEW,
    ACCOUNT,
    CHANGES
}
