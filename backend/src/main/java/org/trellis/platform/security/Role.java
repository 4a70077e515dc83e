package org.trellis.platform.security;

/** What a person is in the district; comes from the roster, never from the token. A person may hold several. */
public enum Role {
    STUDENT,
    GUARDIAN,
    TEACHER,
    AIDE,
    COUNSELOR,
    SCHOOL_LEADER,
    DISTRICT_ADMIN,
    PARTNER,
    INTEGRATOR
}
