package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.agreements.Capacity;
import org.trellis.people.Purpose;
import org.trellis.people.Relation;
import org.trellis.people.Relationships;
import org.trellis.people.StudentAccess;
import org.trellis.platform.security.CurrentCaller;

/** Who may see and shape a student's path: those related to the student see it, the student and her educators shape it. */
@ApplicationScoped
class PathAccess {

    private final Relationships relationships;
    private final CurrentCaller caller;

    PathAccess(Relationships relationships, CurrentCaller caller) {
        this.relationships = relationships;
        this.caller = caller;
    }

    void toRead(UUID student) {
        relationships.require(student, Purpose.PATH);
    }

    /** The side the caller is on. */
    Capacity toShape(UUID student) {
        StudentAccess access =
                relationships.require(student, Purpose.PATH).requireOneOf(Relation.SELF, Relation.EDUCATOR);
        return access.isLearner() ? Capacity.LEARNER : Capacity.EDUCATOR;
    }

    /** Educators alone. */
    void toTeach(UUID student) {
        relationships.require(student, Purpose.PATH).requireEducator();
    }

    UUID person() {
        return caller.get().requirePerson();
    }
}
