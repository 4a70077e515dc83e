package org.trellis.people.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.error.Problems;

/** Everyone of the district, for those who look after accounts. */
@Singleton
public class PersonService {

    private static final String PERSON = """
            with listed as (
                select p.id, app.display_name(p) as name, p.given_name, p.family_name, p.email, p.username, p.grade_level, p.status,
                lower(p.family_name || ' ' || p.given_name) as sort_key,
                coalesce((select string_agg(distinct r.role, ',' order by r.role) from app.current_role_assignment r
                    where r.person_id = p.id), '') as roles,
                coalesce((select min(a.status) from app.account a where a.person_id = p.id), 'NONE') as account
                from app.person p
            ) select * from listed
            """;

    private final Rows rows;
    private final Relationships relationships;

    PersonService(Rows rows, Relationships relationships) {
        this.rows = rows;
        this.relationships = relationships;
    }

    /**
     * @param status ACTIVE or ENDED
     * @param account NONE, ACTIVE or DISABLED
     * @param sortKey for the page token only
     */
    public record Person(
            PersonRef person,
            String givenName,
            String familyName,
            @Nullable String email,
            @Nullable String username,
            @Nullable String gradeLevel,
            String status,
            List<String> roles,
            String account,
            String sortKey) {

        boolean isStudent() {
            return roles.contains("STUDENT");
        }
    }

    /**
     * By family name.
     *
     * @param q a part of the name; empty for all
     * @param role one role; empty for all
     */
    @Transactional
    public List<Person> list(String q, String role, Slice slice) {
        return shown(rows.list(
                PERSON + """
                where (:q = '' or position(lower(:q) in lower(name || ' ' || given_name || ' ' || family_name)) > 0)
                and (:role = '' or :role = any(string_to_array(roles, ',')))
                and (sort_key, id) > (:key, cast(:last as uuid)) order by sort_key, id limit :most""",
                Map.of(
                        "q",
                        q,
                        "role",
                        role,
                        "key",
                        slice.start().key(),
                        "last",
                        slice.start().id(),
                        "most",
                        slice.most()),
                PersonService::person));
    }

    /** 404 where the district has no such person. */
    @Transactional
    public Person get(UUID id) {
        return shown(rows.list(PERSON + "where id = :id", Map.of("id", id), PersonService::person)).stream()
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private List<Person> shown(List<Person> people) {
        relationships.recordShown(
                people.stream()
                        .filter(Person::isStudent)
                        .map(student -> student.person().id())
                        .toList(),
                Purpose.ACCOUNT);
        return people;
    }

    private static Person person(Tuple row) {
        return new Person(
                ClassService.ref(row),
                row.get("given_name", String.class),
                row.get("family_name", String.class),
                row.get("email", String.class),
                row.get("username", String.class),
                row.get("grade_level", String.class),
                row.get("status", String.class),
                Stream.of(row.get("roles", String.class).split(","))
                        .filter(role -> !role.isEmpty())
                        .toList(),
                row.get("account", String.class),
                row.get("sort_key", String.class));
    }
}
