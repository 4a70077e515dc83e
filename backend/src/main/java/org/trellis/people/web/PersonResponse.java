package org.trellis.people.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.domain.PersonService.Person;

/**
 * A person, as those see them who look after accounts.
 *
 * @param username sign-in name the roster gives; absent where none
 * @param status ACTIVE or ENDED
 * @param roles held today
 * @param account NONE, ACTIVE or DISABLED
 */
public record PersonResponse(
        UUID id,
        String name,
        String initials,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String username,
        @Nullable String gradeLevel,
        String status,
        List<String> roles,
        String account) {

    static PersonResponse of(Person found) {
        return new PersonResponse(
                found.person().id(),
                found.person().name(),
                found.person().initials(),
                found.givenName(),
                found.familyName(),
                found.email(),
                found.username(),
                found.gradeLevel(),
                found.status(),
                found.roles(),
                found.account());
    }
}
