package org.trellis.profiles.domain;

/** Under which right somebody is supported. */
public enum AccommodationKind {
    /** an individualized education program */
    IEP,
    /** a plan under section 504 */
    SECTION_504,
    /** support for a learner of English */
    ENGLISH_LEARNER
}
