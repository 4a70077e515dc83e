package org.trellis.paths.domain.modification;

/** The teams that may decide on a modification. */
public enum Team {
    IEP,
    SECTION_504,
    EL
}
