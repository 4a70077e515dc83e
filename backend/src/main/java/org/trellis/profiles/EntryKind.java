package org.trellis.profiles;

/** What an entry speaks of. There is no kind for "learning styles" on purpose. */
public enum EntryKind {
    STRENGTH,
    NEED,
    INTEREST,
    MOTIVATION,
    PREFERENCE,
    CONTEXT
}
