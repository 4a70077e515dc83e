package org.trellis.insights.domain;

/**
 * One of the five things that begin a teacher's work with a class.
 *
 * @param done whether it has happened with at least one of the students; it stays done
 */
public record FirstStep(Kind kind, boolean done) {

    /** In the order in which they are best done. */
    public enum Kind {
        /** A student can sign in. */
        ACCOUNTS,
        /** A first one-to-one conversation has been held. */
        CHECK_IN,
        /** Student and teacher agreed a profile. */
        PROFILE,
        /** Student and teacher agreed a path. */
        PATH,
        /** The teacher has judged a piece of evidence. */
        REVIEW
    }
}
