package org.trellis.interop.domain;

/** What somebody who keeps a copy does. */
public enum FeedChangeKind {
    /** There is something new to read. */
    CHANGED,
    /** It is over, or not for this reader any more: forget it, with all that hangs under it. */
    REMOVED
}
