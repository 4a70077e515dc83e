package org.trellis.people;

import java.util.UUID;
import org.trellis.platform.error.Problems;

/** The caller may see this class, as this; {@code SELF} is one of its students. */
public record ClassAccess(UUID classId, Relation relation) {

    /** 403 for the class's own students: what shows other students is for adults. */
    public ClassAccess requireStaff() {
        if (relation == Relation.SELF) {
            throw Problems.forbidden("This shows other students.");
        }
        return this;
    }
}
