package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.trellis.people.PersonRef;

/** Classes as a teacher looks at them: who is in them, and what is expected there. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class ClassRepository {

    private final EntityManager entities;

    ClassRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The caller has checked that the class exists. */
    ClassRoster roster(UUID classId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select c.title, p.id, app.display_name(p) as name
                        from app.class c
                        left join app.current_enrollment e on (e.district_id, e.class_id) = (c.district_id, c.id)
                            and e.role = 'STUDENT'
                        left join app.person p on (p.district_id, p.id) = (e.district_id, e.person_id) and p.status = 'ACTIVE'
                        where c.id = :classId
                        order by p.family_name, p.given_name, p.id""", Tuple.class)
                .setParameter("classId", classId)
                .getResultList();
        return new ClassRoster(classId, rows.getFirst().get("title", String.class), people(rows));
    }

    /** Every student of the classes this person teaches today, once. */
    List<PersonRef> studentsTaughtBy(UUID teacherId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select p.id, app.display_name(p) as name
                        from app.person p
                        where p.status = 'ACTIVE' and p.id in (
                            select e.person_id from app.current_enrollment e
                            join app.current_enrollment mine on (mine.district_id, mine.class_id) = (e.district_id, e.class_id)
                            where mine.person_id = :teacher and mine.role in ('TEACHER', 'AIDE') and e.role = 'STUDENT')
                        order by p.family_name, p.given_name, p.id""", Tuple.class)
                .setParameter("teacher", teacherId)
                .getResultList();
        return people(rows);
    }

    /** Every student of the schools this person leads today, once. */
    List<PersonRef> studentsLedBy(UUID leaderId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select p.id, app.display_name(p) as name
                        from app.person p
                        where p.status = 'ACTIVE' and p.id in (
                            select learner.person_id from app.current_role_assignment learner
                            join app.current_role_assignment mine on (mine.district_id, mine.org_id) = (learner.district_id, learner.org_id)
                            where mine.person_id = :leader and mine.role = 'SCHOOL_LEADER' and learner.role = 'STUDENT')
                        order by p.family_name, p.given_name, p.id""", Tuple.class)
                .setParameter("leader", leaderId)
                .getResultList();
        return people(rows);
    }

    /**
     * The competencies a class works on: what its course expects, else what is expected of its students' grades, else what
     * its students have shown anything in.
     */
    List<UUID> competencies(UUID classId) {
        return entities.createNativeQuery("""
                        with student as (
                            select person_id from app.current_enrollment where class_id = :classId and role = 'STUDENT'),
                        course_item as (
                            select i.competency_id from app.class c
                            join app.expectation_set s on (s.district_id, s.course_id) = (c.district_id, c.course_id)
                                and s.status = 'ADOPTED'
                            join app.expectation_item i on (i.district_id, i.set_id) = (s.district_id, s.id)
                            where c.id = :classId),
                        grade_item as (
                            select i.competency_id from app.expectation_set s
                            join app.expectation_item i on (i.district_id, i.set_id) = (s.district_id, s.id)
                            where s.status = 'ADOPTED' and not exists (select from course_item) and s.grade_level in (
                                select p.grade_level from app.person p join student on student.person_id = p.id)),
                        expected as (select competency_id from course_item union select competency_id from grade_item)
                        select competency_id from expected
                        union
                        select s.competency_id from app.competency_state s
                        where not exists (select from expected) and s.student_id in (select person_id from student)""").setParameter("classId", classId).getResultList();
    }

    private static List<PersonRef> people(List<Tuple> rows) {
        return rows.stream()
                .filter(row -> row.get("id") != null)
                .map(row -> PersonRef.of(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }
}
