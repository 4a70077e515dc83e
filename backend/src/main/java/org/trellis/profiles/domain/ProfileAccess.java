package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.people.StudentAccess;
import org.trellis.platform.security.CurrentCaller;

/** The door of every profile: asks for the relation to the student, then lets the person read or write. */
@ApplicationScoped
class ProfileAccess {

    private static final String TOUCH = """
            insert into app.learner_profile as p (student_id, version) values (:student, 1)
            on conflict (district_id, student_id) do update set version = p.version + 1
            """;

    private final Relationships relationships;
    private final CurrentCaller caller;
    private final EntityManager entities;
    private final Clock clock;

    ProfileAccess(Relationships relationships, CurrentCaller caller, EntityManager entities, Clock clock) {
        this.relationships = relationships;
        this.caller = caller;
        this.entities = entities;
        this.clock = clock;
    }

    /** 404 where the caller may not know of this student. */
    Viewer toRead(UUID studentId) {
        StudentAccess access = relationships.require(studentId, Purpose.PROFILE);
        return new Viewer(studentId, caller.get().requirePerson(), access.relation());
    }

    /** The same, and 403 for those who only read. From here on other writers of this profile wait. */
    Act toWrite(UUID studentId) {
        Viewer viewer = toRead(studentId);
        viewer.capacity();
        return act(viewer);
    }

    /** Like writing, for those too who write nothing and may still put their name to a version. */
    Act toSign(UUID studentId) {
        return act(toRead(studentId));
    }

    private Act act(Viewer viewer) {
        entities.createNativeQuery(TOUCH)
                .setParameter("student", viewer.studentId())
                .executeUpdate();
        return new Act(viewer, clock.instant());
    }
}
