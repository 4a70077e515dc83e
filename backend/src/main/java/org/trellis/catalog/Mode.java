package org.trellis.catalog;

/** The four modes of instruction; direct instruction is a mode, not an exception. */
public enum Mode {
    WHOLE_GROUP,
    SMALL_GROUP,
    INDIVIDUAL,
    INDEPENDENT
}
