package org.trellis.people;

import java.util.UUID;
import org.trellis.platform.error.Problems;

/** The caller belongs to this school, as this; {@code SELF} is one of its students, {@code EDUCATOR} works there. */
public record SchoolAccess(UUID schoolId, Relation relation) {

    /** 403 for students and families. */
    public SchoolAccess requireStaff() {
        if (relation == Relation.SELF || relation == Relation.GUARDIAN) {
            throw Problems.forbidden("The school's own people do this.");
        }
        return this;
    }
}
