package org.trellis.paths;

/** How far a student is with a step. It follows the evidence; what was agreed does not change with it. */
public enum StepStatus {
    PLANNED,
    AVAILABLE,
    IN_PROGRESS,
    EVIDENCE_IN,
    DONE,
    BLOCKED,
    /** Attained without doing it. */
    UNNEEDED;

    /** Nothing is left to do in it. */
    public boolean settled() {
        return this == DONE || this == UNNEEDED;
    }
}
