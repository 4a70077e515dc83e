package org.trellis.people.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.people.SchoolTerm;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.Role;

@Singleton
class PeopleService implements People {

    private final EntityManager entities;

    PeopleService(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public PersonRef person(UUID id) {
        return persons(List.of(id)).values().stream().findFirst().orElseThrow(Problems::notFound);
    }

    @Override
    public Map<UUID, PersonRef> persons(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query query = entities.createNativeQuery(
                        "select p.id, app.display_name(p) as name from app.person p where p.id = any(:ids)",
                        Tuple.class)
                .setParameter("ids", ids.stream().distinct().toArray(UUID[]::new));
        return refs(query).stream().collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    @Override
    public List<PersonRef> studentsOf(UUID classId) {
        return refs(entities.createNativeQuery("""
                        select p.id, app.display_name(p) as name from app.current_enrollment e
                        join app.person p on (p.district_id, p.id) = (e.district_id, e.person_id)
                        where e.class_id = :class and e.role = 'STUDENT' and p.status = 'ACTIVE'
                        order by p.family_name, p.given_name, p.id""", Tuple.class).setParameter("class", classId));
    }

    @Override
    public List<PersonRef> classmatesOf(UUID studentId) {
        return refs(entities.createNativeQuery("""
                        select p.id, app.display_name(p) as name from app.person p
                        where p.status = 'ACTIVE' and p.id <> :student and p.id in (
                            select theirs.person_id from app.current_enrollment mine
                            join app.current_enrollment theirs
                                on (theirs.district_id, theirs.class_id) = (mine.district_id, mine.class_id)
                            where mine.person_id = :student and mine.role = 'STUDENT' and theirs.role = 'STUDENT')
                        order by p.family_name, p.given_name, p.id""", Tuple.class).setParameter("student", studentId));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<Role> rolesOf(UUID personId) {
        Stream<String> roles = entities.createNativeQuery(
                        "select distinct role from app.current_role_assignment where person_id = :person")
                .setParameter("person", personId)
                .getResultStream();
        return roles.map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<PersonRef> holding(Set<Role> roles) {
        return refs(entities.createNativeQuery("""
                        select p.id, app.display_name(p) as name from app.person p
                        where p.status = 'ACTIVE' and p.id in (
                            select r.person_id from app.current_role_assignment r where r.role = any(:roles))
                        order by p.family_name, p.given_name, p.id""", Tuple.class)
                .setParameter("roles", roles.stream().map(Role::name).toArray(String[]::new)));
    }

    @Override
    public List<UUID> classesTaughtBy(UUID personId) {
        return ids(entities.createNativeQuery(
                        "select class_id from app.current_enrollment where person_id = :person and role in ('TEACHER', 'AIDE') order by class_id")
                .setParameter("person", personId));
    }

    @Override
    public List<UUID> educatorsOf(UUID studentId) {
        return educatorsOf(List.of(studentId)).getOrDefault(studentId, List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, List<UUID>> educatorsOf(Collection<UUID> studentIds) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select s.person_id as student, t.person_id as educator from app.current_enrollment s
                        join app.current_enrollment t on (t.district_id, t.class_id) = (s.district_id, s.class_id)
                        where s.person_id = any(:students) and s.role = 'STUDENT' and t.role in ('TEACHER', 'AIDE')
                        group by s.person_id, t.person_id
                        order by max(t.role) desc, min(cast(t.class_id as text)), t.person_id""", Tuple.class)
                .setParameter("students", studentIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("student", UUID.class),
                        Collectors.mapping(row -> row.get("educator", UUID.class), Collectors.toList())));
    }

    @Override
    public List<UUID> guardiansOf(UUID studentId) {
        return ids(entities.createNativeQuery("""
                        select guardian_id from app.guardian_link
                        where student_id = :student and status = 'ACTIVE' and revoked_at is null
                        order by guardian_id""").setParameter("student", studentId));
    }

    @Override
    public List<UUID> studentsOfGrade(String gradeLevel) {
        return ids(entities.createNativeQuery("""
                        select distinct p.id from app.person p
                        join app.current_role_assignment r on (r.district_id, r.person_id) = (p.district_id, p.id) and r.role = 'STUDENT'
                        where p.status = 'ACTIVE' and (:grade = '' or p.grade_level = :grade) order by p.id""").setParameter("grade", gradeLevel));
    }

    @Override
    public List<UUID> studentsOfSchool(UUID schoolId) {
        return ids(entities.createNativeQuery("""
                        select distinct p.id from app.person p
                        join app.current_role_assignment r on (r.district_id, r.person_id) = (p.district_id, p.id) and r.role = 'STUDENT'
                        where p.status = 'ACTIVE' and r.org_id = :school order by p.id""").setParameter("school", schoolId));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, Set<UUID>> schoolsOf(Collection<UUID> studentIds) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select distinct person_id, org_id from app.current_role_assignment
                        where role = 'STUDENT' and person_id = any(:students)""", Tuple.class)
                .setParameter("students", studentIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("person_id", UUID.class),
                        Collectors.mapping(row -> row.get("org_id", UUID.class), Collectors.toSet())));
    }

    @Override
    public List<PersonRef> staffOf(UUID schoolId) {
        return refs(entities.createNativeQuery("""
                        select p.id, app.display_name(p) as name from app.person p
                        where p.status = 'ACTIVE' and p.id in (select r.person_id from app.current_role_assignment r
                            where r.org_id = :school and r.role in ('TEACHER', 'AIDE', 'COUNSELOR', 'SCHOOL_LEADER'))
                        order by p.family_name, p.given_name, p.id""", Tuple.class).setParameter("school", schoolId));
    }

    @Override
    public String gradeLevelOf(UUID studentId) {
        Object grade = entities.createNativeQuery("select coalesce(grade_level, '') from app.person where id = :id")
                .setParameter("id", studentId)
                .getSingleResult();
        return grade.toString();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, String> languagesOf(Collection<UUID> studentIds) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select id, split_part(language, '-', 1) as language from app.person
                        where id = any(:students) and split_part(language, '-', 1) <> ''""", Tuple.class)
                .setParameter("students", studentIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("language", String.class)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<SchoolTerm> terms() {
        List<Tuple> rows = entities.createNativeQuery("""
                        select starts_on, ends_on - 1 as last_day from app.academic_session
                        where status = 'ACTIVE' and type = (select s.type from app.academic_session s
                            where s.status = 'ACTIVE' order by array_position(
                                array['GRADING_PERIOD', 'TERM', 'SEMESTER', 'SCHOOL_YEAR'], s.type) limit 1)
                        order by starts_on""", Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new SchoolTerm(row.get("starts_on", LocalDate.class), row.get("last_day", LocalDate.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query) {
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<PersonRef> refs(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> PersonRef.of(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }
}
