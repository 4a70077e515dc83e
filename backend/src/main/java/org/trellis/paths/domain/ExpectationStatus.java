package org.trellis.paths.domain;

/** An adopted set never changes; the next one for the same students takes its place. */
public enum ExpectationStatus {
    DRAFT,
    ADOPTED,
    SUPERSEDED
}
