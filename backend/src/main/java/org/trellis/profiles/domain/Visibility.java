package org.trellis.profiles.domain;

import java.util.Set;
import java.util.UUID;

/** Who may read an entry once it is confirmed, from fewest to most readers. The student and the author always may. */
public enum Visibility {
    /** the student alone */
    STUDENT_PRIVATE,
    /** the student and the persons named in the entry */
    NAMED,
    /** the student and those who teach or lead there */
    EDUCATORS,
    /** also the family */
    SHARED;

    /** True when the change from this to the other lets somebody read who could not before. */
    public boolean widensTo(Visibility other, Set<UUID> namedBefore, Set<UUID> namedAfter) {
        if (other == NAMED && this == NAMED) {
            return !namedBefore.containsAll(namedAfter);
        }
        // the named persons may be family, so that NAMED is not simply fewer than EDUCATORS
        return other.ordinal() > ordinal() || (other == NAMED && this == EDUCATORS);
    }

    /** True when both sides read it, so that both can agree to it. */
    public boolean isForBothSides() {
        return this == EDUCATORS || this == SHARED;
    }
}
