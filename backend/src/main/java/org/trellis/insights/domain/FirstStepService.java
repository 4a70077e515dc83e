package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.trellis.people.PersonRef;
import org.trellis.platform.security.CurrentCaller;

/** How far a teacher has come in beginning with Trellis. Tells that something is there, never whose. */
@ApplicationScoped
public class FirstStepService {

    private final ClassRepository classes;
    private final EntityManager entities;
    private final CurrentCaller current;

    FirstStepService(ClassRepository classes, EntityManager entities, CurrentCaller current) {
        this.classes = classes;
        this.entities = entities;
        this.current = current;
    }

    /** All five, none of them done for somebody who teaches nobody today. */
    @Transactional
    public List<FirstStep> mine() {
        UUID teacher = current.get().requirePerson();
        Tuple done = done(
                teacher,
                classes.studentsTaughtBy(teacher).stream().map(PersonRef::id).toArray(UUID[]::new));
        return Arrays.stream(FirstStep.Kind.values())
                .map(kind -> new FirstStep(kind, done.get(kind.name(), Boolean.class)))
                .toList();
    }

    private Tuple done(UUID teacher, UUID[] students) {
        return (Tuple) entities.createNativeQuery("""
                        select exists (select from app.account
                                where person_id = any(:students) and status = 'ACTIVE') as "ACCOUNTS",
                            exists (select from app.check_in
                                where student_id = any(:students) and status = 'HELD') as "CHECK_IN",
                            exists (select from app.profile_version
                                where student_id = any(:students) and status = 'AGREED') as "PROFILE",
                            exists (select from app.path_revision
                                where student_id = any(:students) and status = 'ACTIVE') as "PATH",
                            exists (select from app.evidence e
                                join app.judgement j on (j.district_id, j.evidence_id) = (e.district_id, e.id)
                                where e.student_id = any(:students) and j.made_by = :teacher) as "REVIEW"\
                        """, Tuple.class)
                .setParameter("students", students)
                .setParameter("teacher", teacher)
                .getSingleResult();
    }
}
