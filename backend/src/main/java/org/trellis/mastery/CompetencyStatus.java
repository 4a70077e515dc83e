package org.trellis.mastery;

/** Where a student stands with one competency. Only a named educator moves it to {@link #ATTAINED}. */
public enum CompetencyStatus {
    NOT_STARTED,
    DEVELOPING,
    /** The rule is met; an educator's decision is open. */
    SUFFICIENT,
    ATTAINED,
    /** Attained long ago: a fresh look is due. It still counts. */
    DUE_FOR_CHECK;

    /** Whether what comes after this competency is open to the student. */
    public boolean attained() {
        return this == ATTAINED || this == DUE_FOR_CHECK;
    }
}
