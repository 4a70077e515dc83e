package org.trellis.audit.domain;

/** What became of the access. */
enum Outcome {
    /** The caller saw, or changed, what was asked for. */
    ALLOWED,
    /** The caller got no further than the door: nothing connects them to the student, or their role does not include this. */
    DENIED,
    /** The caller may see the student; what they wanted to do was refused, and nothing changed. */
    REFUSED,
    /** A fault of ours; nothing changed. */
    FAILED
}
