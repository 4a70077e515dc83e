package org.trellis.people.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;

/**
 * A student in a list.
 *
 * @param gradeLevel CEDS code such as {@code 06}; absent where not known
 */
public record StudentHitResponse(
        UUID id, String name, String initials, @Nullable String gradeLevel) {

    static StudentHitResponse of(PersonRef person, @Nullable String gradeLevel) {
        return new StudentHitResponse(person.id(), person.name(), person.initials(), gradeLevel);
    }
}
