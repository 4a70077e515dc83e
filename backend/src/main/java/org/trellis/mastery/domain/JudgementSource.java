package org.trellis.mastery.domain;

/** Whose judgement it is, which settles what it counts for. */
public enum JudgementSource {
    /** An educator of the student: enters the rule and the estimate. */
    TEACHER,
    /** The student, of their own work: shown beside the others, enters neither. */
    SELF,
    /** A classmate who was asked: enters the estimate, and the rule only where the rule says so. */
    PEER,
    /** A partner who was asked: counts once an educator confirms it. */
    MENTOR,
    /** Families offer observations and set no level: kept for records from elsewhere, enters neither. */
    GUARDIAN,
    /** A program, noted by an educator: counts once an educator confirms it. */
    TOOL;

    boolean needsConfirmation() {
        return this == MENTOR || this == TOOL;
    }

    /** Whether people make it who may comment aloud. */
    boolean speaks() {
        return this == TEACHER || this == PEER || this == MENTOR;
    }

    /** Of a piece there is one in force at most, whoever made it; of the others one by each person. */
    boolean single() {
        return this == TEACHER || this == SELF;
    }
}
