package org.trellis.people.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.security.CurrentCaller;

/** Classes as the caller may see them: those they teach, learn in, lead the school of or administer the district of. */
@Singleton
public class ClassService {

    /** Ids of the classes {@code :actor} may see today. */
    private static final String VISIBLE = """
            with visible as materialized (
                select class_id as id from app.current_enrollment where person_id = :actor and role in ('STUDENT', 'TEACHER', 'AIDE')
                union
                select c.id from app.class c join app.current_role_assignment r on (r.district_id, r.org_id) = (c.district_id, c.school_id)
                where r.person_id = :actor and r.role = 'SCHOOL_LEADER' and c.status = 'ACTIVE'
                union
                select c.id from app.class c where c.status = 'ACTIVE'
                and exists (select from app.current_role_assignment where person_id = :actor and role = 'DISTRICT_ADMIN')
            )
            """;

    private static final String CLASS = """
            select c.id, c.title, o.name as school, (select count(distinct e.person_id) from app.current_enrollment e
                where e.class_id = c.id and e.role = 'STUDENT') as students
            from app.class c join app.org o on (o.district_id, o.id) = (c.district_id, c.school_id)
            """;

    private final Rows rows;
    private final Relationships relationships;
    private final CurrentCaller current;

    ClassService(Rows rows, Relationships relationships, CurrentCaller current) {
        this.rows = rows;
        this.relationships = relationships;
        this.current = current;
    }

    public record SchoolClass(UUID id, String title, String schoolName, int studentCount, List<PersonRef> teachers) {}

    public record ClassStudent(PersonRef person, @Nullable String gradeLevel) {}

    private record Teaches(UUID classId, PersonRef teacher) {}

    /** By title. {@code q} is a part of the title; empty for all. */
    @Transactional
    public List<SchoolClass> list(String q, Slice slice) {
        List<SchoolClass> found = rows.list(
                VISIBLE + CLASS + """
                join visible v on v.id = c.id
                where (:q = '' or position(lower(:q) in lower(c.title)) > 0) and (c.title, c.id) > (:key, cast(:last as uuid))
                order by c.title, c.id limit :most""",
                Map.of(
                        "actor",
                        current.get().requirePerson(),
                        "q",
                        q,
                        "key",
                        slice.start().key(),
                        "last",
                        slice.start().id(),
                        "most",
                        slice.most()),
                ClassService::schoolClass);
        return withTeachers(found);
    }

    @Transactional
    public SchoolClass get(UUID classId) {
        relationships.requireClass(classId, Purpose.ROSTER);
        return withTeachers(rows.list(CLASS + "where c.id = :id", Map.of("id", classId), ClassService::schoolClass))
                .getFirst();
    }

    /** For staff; students see nobody else's name here. By family name, whole. */
    @Transactional
    public List<ClassStudent> students(UUID classId) {
        relationships.requireClass(classId, Purpose.ROSTER).requireStaff();
        List<ClassStudent> students = rows.list(
                """
                select distinct p.id, app.display_name(p) as name, p.grade_level, p.family_name, p.given_name
                from app.current_enrollment e join app.person p on (p.district_id, p.id) = (e.district_id, e.person_id)
                where e.class_id = :id and e.role = 'STUDENT' and p.status = 'ACTIVE'
                order by p.family_name, p.given_name, p.id""", Map.of("id", classId), row -> new ClassStudent(ref(row), row.get("grade_level", String.class)));
        relationships.recordShown(
                students.stream().map(student -> student.person().id()).toList(), Purpose.ROSTER);
        return students;
    }

    private List<SchoolClass> withTeachers(List<SchoolClass> classes) {
        Map<UUID, List<PersonRef>> teachers =
                teachers(classes.stream().map(SchoolClass::id).toArray(UUID[]::new));
        return classes.stream()
                .map(one -> new SchoolClass(
                        one.id(),
                        one.title(),
                        one.schoolName(),
                        one.studentCount(),
                        Objects.requireNonNullElse(teachers.get(one.id()), List.of())))
                .toList();
    }

    private Map<UUID, List<PersonRef>> teachers(UUID[] classes) {
        return rows
                .list("""
                        select distinct e.class_id, p.id, app.display_name(p) as name, p.family_name
                        from app.current_enrollment e join app.person p on (p.district_id, p.id) = (e.district_id, e.person_id)
                        where e.class_id = any(:classes) and e.role = 'TEACHER' and p.status = 'ACTIVE'
                        order by p.family_name, p.id""", Map.of("classes", classes), row -> new Teaches(row.get("class_id", UUID.class), ref(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Teaches::classId, Collectors.mapping(Teaches::teacher, Collectors.toList())));
    }

    private static SchoolClass schoolClass(Tuple row) {
        return new SchoolClass(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("school", String.class),
                row.get("students", Number.class).intValue(),
                List.of());
    }

    static PersonRef ref(Tuple row) {
        return PersonRef.of(row.get("id", UUID.class), row.get("name", String.class));
    }
}
