package org.trellis.profiles.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.people.StudentAccess;
import org.trellis.platform.security.CurrentCaller;

/** The door: asks for the caller's relation to the student. */
@ApplicationScoped
public class ParticipantAccess {

    private final Relationships relationships;
    private final CurrentCaller caller;
    private final Clock clock;

    ParticipantAccess(Relationships relationships, CurrentCaller caller, Clock clock) {
        this.relationships = relationships;
        this.caller = caller;
        this.clock = clock;
    }

    /** 404 where the caller may not know of this student. */
    public Participant of(UUID studentId) {
        StudentAccess access = relationships.require(studentId, Purpose.PROFILE);
        return new Participant(studentId, caller.get().requirePerson(), access.relation(), clock.instant());
    }
}
