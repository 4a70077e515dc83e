package org.trellis.mastery.domain;

/** Who sees a piece of evidence besides the student: the teachers only, or the family too. */
public enum Visibility {
    SHARED,
    EDUCATORS
}
