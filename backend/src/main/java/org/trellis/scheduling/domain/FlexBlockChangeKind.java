package org.trellis.scheduling.domain;

/** What happened to a block. */
public enum FlexBlockChangeKind {
    MOVED,
    CANCELLED
}
