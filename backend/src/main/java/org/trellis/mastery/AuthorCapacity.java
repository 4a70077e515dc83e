package org.trellis.mastery;

/** In which capacity someone brings evidence. */
public enum AuthorCapacity {
    LEARNER,
    EDUCATOR,
    GUARDIAN,
    PARTNER;

    /** Families and partners offer; learners and educators submit. */
    public boolean offers() {
        return this == GUARDIAN || this == PARTNER;
    }
}
