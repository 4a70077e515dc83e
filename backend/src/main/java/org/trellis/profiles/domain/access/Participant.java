package org.trellis.profiles.domain.access;

import java.time.Instant;
import java.util.UUID;
import org.trellis.people.Relation;
import org.trellis.platform.error.Problems;

/** A person who comes to a student, as what, and when. */
public record Participant(UUID studentId, UUID personId, Relation relation, Instant at) {

    /** The student and her educators. */
    public boolean takesPart() {
        return relation == Relation.SELF || relation == Relation.EDUCATOR;
    }

    /** 403 for everyone but the student and her educators. */
    public Participant requirePart() {
        if (!takesPart()) {
            throw Problems.forbidden("This is between the student and her educators.");
        }
        return this;
    }

    /** 403 for everyone but an educator of the student. */
    public Participant requireEducator() {
        if (relation != Relation.EDUCATOR) {
            throw Problems.forbidden("Only an educator of the student does this.");
        }
        return this;
    }
}
