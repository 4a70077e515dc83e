package org.trellis.people.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.security.Role;

/** Who the caller is here: roles, classes, children, preferences. */
@Singleton
public class MeService {

    private final EntityManager entities;
    private final CurrentCaller current;
    private final PreferencesService preferences;
    private final Relationships relationships;

    MeService(
            EntityManager entities,
            CurrentCaller current,
            PreferencesService preferences,
            Relationships relationships) {
        this.entities = entities;
        this.current = current;
        this.preferences = preferences;
        this.relationships = relationships;
    }

    public record Me(
            Caller caller,
            PersonRef person,
            String givenName,
            String gradeLevel,
            DistrictOfMe district,
            List<RoleOfMe> roles,
            List<ClassOfMe> classes,
            List<PersonRef> children,
            PreferencesEntity preferences) {}

    public record DistrictOfMe(String name, String slug, String timeZone) {}

    public record RoleOfMe(String role, UUID orgId, String orgName) {}

    public record ClassOfMe(UUID id, String title, String schoolName) {}

    @Transactional
    public Me me() {
        UUID person = current.get().requirePerson();
        Tuple row = rows("""
                select app.display_name(p) as name, coalesce(nullif(p.preferred_given_name, ''), p.given_name) as given, coalesce(p.grade_level, '') as grade,
                d.name as district, d.slug, d.time_zone from app.person p join app.district d on d.district_id = p.district_id where p.id = :person""", person).getFirst();
        List<PersonRef> children = children(person);
        recordSeen(current.get(), children);
        return new Me(
                current.get(),
                PersonRef.of(person, row.get("name", String.class)),
                row.get("given", String.class),
                row.get("grade", String.class),
                new DistrictOfMe(
                        row.get("district", String.class),
                        row.get("slug", String.class),
                        row.get("time_zone", String.class)),
                roles(person),
                classes(person),
                children,
                preferences.mine());
    }

    /** A name is a student's data too: the greeting of a student, or of a guardian, is an access. */
    private void recordSeen(Caller caller, List<PersonRef> children) {
        Set<UUID> students = children.stream().map(PersonRef::id).collect(Collectors.toCollection(HashSet::new));
        if (caller.has(Role.STUDENT)) {
            students.add(caller.requirePerson());
        }
        relationships.recordShown(students, Purpose.ACCOUNT);
    }

    private List<RoleOfMe> roles(UUID person) {
        return rows("""
                select r.role, o.id, o.name from app.current_role_assignment r join app.org o on (o.district_id, o.id) = (r.district_id, r.org_id)
                where r.person_id = :person order by r.role, o.name""", person).stream()
                .map(row -> new RoleOfMe(
                        row.get("role", String.class), row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }

    private List<ClassOfMe> classes(UUID person) {
        return rows("""
                select c.id, c.title, o.name from app.current_enrollment e join app.class c on (c.district_id, c.id) = (e.district_id, e.class_id)
                join app.org o on (o.district_id, o.id) = (c.district_id, c.school_id) where e.person_id = :person order by c.title, c.id""", person).stream()
                .map(row -> new ClassOfMe(
                        row.get("id", UUID.class), row.get("title", String.class), row.get("name", String.class)))
                .toList();
    }

    private List<PersonRef> children(UUID person) {
        return rows("""
                select s.id, app.display_name(s) as name from app.guardian_link g join app.person s on (s.district_id, s.id) = (g.district_id, g.student_id)
                where g.guardian_id = :person and g.status = 'ACTIVE' and g.revoked_at is null and s.status = 'ACTIVE' order by name, s.id""", person).stream()
                .map(row -> PersonRef.of(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, UUID person) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("person", person)
                .getResultList();
    }
}
