package org.trellis.people;

/** What the caller is to a student today, nearest first. */
public enum Relation {
    /** The student. */
    SELF,
    GUARDIAN,
    /** Teaches or helps a class the student is enrolled in. */
    EDUCATOR,
    /** Leads a school the student belongs to. */
    LEADER,
    /** Administers the district. */
    DISTRICT
}
