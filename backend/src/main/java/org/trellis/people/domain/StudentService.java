package org.trellis.people.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.security.CurrentCaller;

/** Students as the caller may see them. */
@Singleton
public class StudentService {

    /** Ids of the students {@code :actor} stands in a relation to today; the same relations as {@code app.relation_to}. */
    private static final String VISIBLE = """
            with learner as (select person_id as id, org_id from app.current_role_assignment where role = 'STUDENT'),
            visible as materialized (
                select id from learner where id = :actor
                union
                select l.id from learner l join app.guardian_link g on g.student_id = l.id
                where g.guardian_id = :actor and g.status = 'ACTIVE' and g.revoked_at is null
                union
                select l.id from learner l join app.current_enrollment theirs on theirs.person_id = l.id and theirs.role = 'STUDENT'
                join app.current_enrollment mine on (mine.district_id, mine.class_id) = (theirs.district_id, theirs.class_id)
                where mine.person_id = :actor and mine.role in ('TEACHER', 'AIDE')
                union
                select l.id from learner l join app.current_role_assignment mine on mine.org_id = l.org_id
                where mine.person_id = :actor and mine.role = 'SCHOOL_LEADER'
                union
                select id from learner where exists (
                    select from app.current_role_assignment where person_id = :actor and role = 'DISTRICT_ADMIN')
            )
            """;

    private final Rows rows;
    private final Relationships relationships;
    private final CurrentCaller current;

    StudentService(Rows rows, Relationships relationships, CurrentCaller current) {
        this.rows = rows;
        this.relationships = relationships;
        this.current = current;
    }

    /** @param sortKey for the page token only */
    public record StudentHit(PersonRef person, @Nullable String gradeLevel, String sortKey) {}

    public record ClassRef(UUID id, String title) {}

    public record Student(
            PersonRef person,
            String givenName,
            @Nullable String gradeLevel,
            @Nullable String school,
            List<ClassRef> classes,
            List<PersonRef> teachers) {}

    /**
     * By family name.
     *
     * @param classId only students of this class; null for all
     * @param q a part of the name; empty for all
     */
    @Transactional
    public List<StudentHit> list(@Nullable UUID classId, String q, Slice slice) {
        List<StudentHit> found = rows.list(
                VISIBLE + """
                , hit as (
                    select p.id, app.display_name(p) as name, p.grade_level, lower(p.family_name || ' ' || p.given_name) as sort_key,
                    p.given_name || ' ' || p.family_name as full_name
                    from app.person p join visible v on v.id = p.id where p.status = 'ACTIVE'
                    and (:class = '' or exists (select from app.current_enrollment e
                        where e.person_id = p.id and e.role = 'STUDENT' and e.class_id = cast(nullif(:class, '') as uuid))))
                select id, name, grade_level, sort_key from hit
                where (:q = '' or position(lower(:q) in lower(name || ' ' || full_name)) > 0)
                and (sort_key, id) > (:key, cast(:last as uuid)) order by sort_key, id limit :most""",
                Map.of(
                        "actor",
                        current.get().requirePerson(),
                        "class",
                        classId == null ? "" : classId.toString(),
                        "q",
                        q,
                        "key",
                        slice.start().key(),
                        "last",
                        slice.start().id(),
                        "most",
                        slice.most()),
                row -> new StudentHit(
                        ClassService.ref(row),
                        row.get("grade_level", String.class),
                        row.get("sort_key", String.class)));
        relationships.recordShown(found.stream().map(hit -> hit.person().id()).toList(), Purpose.ROSTER);
        return found;
    }

    /** 404 where nothing connects the caller to the student. */
    @Transactional
    public Student get(UUID studentId) {
        relationships.require(studentId, Purpose.ROSTER);
        Map<String, UUID> byId = Map.of("id", studentId);
        return rows.list("""
                        select p.id, app.display_name(p) as name, coalesce(nullif(p.preferred_given_name, ''), p.given_name) as given,
                        p.grade_level, (select o.name from app.current_role_assignment r
                            join app.org o on (o.district_id, o.id) = (r.district_id, r.org_id)
                            where r.person_id = p.id and r.role = 'STUDENT' order by (o.type = 'SCHOOL') desc, o.name limit 1) as school
                        from app.person p where p.id = :id""", byId, row -> student(row, classes(byId), teachers(byId)))
                .getFirst();
    }

    /** Those whose link is active and not revoked, by name; empty where none is known. */
    @Transactional
    public List<PersonRef> guardians(UUID studentId) {
        relationships.require(studentId, Purpose.ROSTER);
        return rows.list("""
                select p.id, app.display_name(p) as name from app.guardian_link g
                join app.person p on (p.district_id, p.id) = (g.district_id, g.guardian_id)
                where g.student_id = :id and g.status = 'ACTIVE' and g.revoked_at is null and p.status = 'ACTIVE'
                order by p.family_name, p.given_name, p.id""", Map.of("id", studentId), ClassService::ref);
    }

    private List<ClassRef> classes(Map<String, UUID> student) {
        return rows.list("""
                select distinct c.id, c.title from app.current_enrollment e
                join app.class c on (c.district_id, c.id) = (e.district_id, e.class_id)
                where e.person_id = :id and e.role = 'STUDENT' order by c.title, c.id""", student, row -> new ClassRef(row.get("id", UUID.class), row.get("title", String.class)));
    }

    private List<PersonRef> teachers(Map<String, UUID> student) {
        return rows.list("""
                select distinct p.id, app.display_name(p) as name, p.family_name from app.current_enrollment mine
                join app.current_enrollment theirs on (theirs.district_id, theirs.class_id) = (mine.district_id, mine.class_id)
                join app.person p on (p.district_id, p.id) = (theirs.district_id, theirs.person_id)
                where mine.person_id = :id and mine.role = 'STUDENT' and theirs.role = 'TEACHER' and p.status = 'ACTIVE'
                order by p.family_name, p.id""", student, ClassService::ref);
    }

    private static Student student(Tuple row, List<ClassRef> classes, List<PersonRef> teachers) {
        return new Student(
                ClassService.ref(row),
                row.get("given", String.class),
                row.get("grade_level", String.class),
                row.get("school", String.class),
                classes,
                teachers);
    }
}
