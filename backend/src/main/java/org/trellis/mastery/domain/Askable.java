package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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

    private static final Set<Role> EDUCATORS = EnumSet.of(Role.TEACHER, Role.AIDE);
    private static final Set<Role> MENTORS = EnumSet.of(Role.PARTNER);
    private static final Set<Role> PANEL =
            EnumSet.of(Role.TEACHER, Role.AIDE, Role.COUNSELOR, Role.SCHOOL_LEADER, Role.PARTNER);

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
            case MENTOR -> holds(personId, MENTORS);
            case SECOND -> holds(personId, EDUCATORS) && !isCaller(personId);
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
            case SECOND -> !Collections.disjoint(caller.get().roles(), EDUCATORS);
        };
    }

    private boolean classmate(UUID studentId, UUID personId) {
        return people.classmatesOf(studentId).stream().map(PersonRef::id).anyMatch(personId::equals);
    }

    /** 422 where one of them cannot take part in a decision, the caller included: they decide it. */
    void requirePanel(Collection<UUID> personIds) {
        for (UUID id : personIds) {
            if (isCaller(id) || !holds(id, PANEL)) {
                throw Problems.invalid("panelIds", "NOT_FOR_A_PANEL", "names somebody who cannot take part");
            }
        }
    }

    /** Who could be asked as that, by family name, without the caller. */
    List<PersonRef> all(AskableAs as, UUID studentId) {
        List<PersonRef> found = switch (as) {
            case PEER -> people.classmatesOf(studentId);
            case MENTOR -> people.holding(MENTORS);
            case SECOND -> people.holding(EDUCATORS);
            case PANEL -> people.holding(PANEL);
        };
        return found.stream().filter(person -> !isCaller(person.id())).toList();
    }

    private boolean holds(UUID personId, Set<Role> wanted) {
        return !Collections.disjoint(people.rolesOf(personId), wanted);
    }

    private boolean isCaller(UUID personId) {
        return personId.equals(caller.get().requirePerson());
    }
}
