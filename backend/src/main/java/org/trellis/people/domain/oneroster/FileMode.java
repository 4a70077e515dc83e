package org.trellis.people.domain.oneroster;

/** What the manifest says of one file: not sent, the whole truth, or only what changed. */
public enum FileMode {
    ABSENT,
    BULK,
    DELTA
}
