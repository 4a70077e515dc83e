package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.security.Role;

/** Who may be asked as what; asked again when they look, because a class ends and so does an office. */
@Singleton
class Askable {

    private final People people;
    private final CurrentCaller caller;

    Askable(People people, CurrentCaller caller) {
        this.people = people;
        this.caller = caller;
    }

    /** 422 where the person cannot be asked as that. */
    void require(AskCapacity capacity, UUID studentId, UUID personId) {
        boolean fits = switch (capacity) {
            case PEER -> classmate(studentId, personId);
            case MENTOR -> people.rolesOf(personId).contains(Role.PARTNER);
            case SECOND ->
                educator(people.rolesOf(personId))
                        && !personId.equals(caller.get().requirePerson());
        };
        if (!fits) {
            throw Problems.invalid("askedId", "NOT_A_" + capacity.name(), "cannot be asked as that");
        }
    }

    /** Whether the caller still is what they were asked as. */
    boolean still(AskCapacity capacity, UUID studentId) {
        return switch (capacity) {
            case PEER -> classmate(studentId, caller.get().requirePerson());
            case MENTOR -> caller.get().has(Role.PARTNER);
            case SECOND -> educator(caller.get().roles());
        };
    }

    private boolean classmate(UUID studentId, UUID personId) {
        return people.classmatesOf(studentId).stream().map(PersonRef::id).anyMatch(personId::equals);
    }

    private static boolean educator(Set<Role> roles) {
        return roles.contains(Role.TEACHER) || roles.contains(Role.AIDE);
    }
}
