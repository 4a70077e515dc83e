package org.trellis.people.domain.roster;

import org.trellis.people.EnrollmentChanged;
import org.trellis.people.GuardianEnded;
import org.trellis.people.PersonEnded;
import org.trellis.people.StudentChanged;

/** What follows from a change of the roster: authority ends with the person, and others hear of it. All in the same transaction. */
final class Aftermath {
    /** Ids carry the time they were made: who came with this import is new to everybody, and no news of a change. */
    private static final String KNOWN_STUDENTS = """
            select id as person_id from app.person
            where status = 'ACTIVE' and grade_level is not null and changed_at = now()
                and uuid_extract_timestamp(id) < now() - interval '1 second'""";

    /** Whole families come with a first roster, which is no news; that somebody is gone is. */
    private static final String FORMER_WARDS = """
            select distinct student_id as person_id from app.guardian_link
            where status = 'ENDED' and changed_at = now()""";

    private final Sql sql;

    Aftermath(Sql sql) {
        this.sql = sql;
    }

    /** Every row this transaction changed carries the transaction's time. */
    void follow() {
        endWith("role_assignment", "t.person_id = p.id");
        endWith("enrollment", "t.person_id = p.id");
        endWith("guardian_link", "p.id in (t.student_id, t.guardian_id)");
        disableAccounts();
        tell(PersonEnded.class, "select id as person_id from app.person where status = 'ENDED' and changed_at = now()");
        tell(StudentChanged.class, KNOWN_STUDENTS);
        tell(EnrollmentChanged.class, "select distinct person_id from app.enrollment where changed_at = now()");
        tell(GuardianEnded.class, FORMER_WARDS);
    }

    private void endWith(String table, String joined) {
        sql.run("""
                update app.%s t set status = 'ENDED', changed_at = now() from app.person p
                where %s and p.status = 'ENDED' and p.changed_at = now() and t.status = 'ACTIVE'""".formatted(table, joined));
    }

    /** At once; the identity provider is told by the listener of {@link PersonEnded}. */
    private void disableAccounts() {
        sql.run("""
                update app.account a set status = 'DISABLED' from app.person p
                where p.id = a.person_id and a.status = 'ACTIVE' and p.status = 'ENDED' and p.changed_at = now()""");
        sql.run("""
                update app.account a set status = 'DISABLED' from stage_users s
                where s.id = a.person_id and a.status = 'ACTIVE' and not s.bad and s.enabled_user = false""");
    }

    private void tell(Class<?> event, String people) {
        sql.run("""
                insert into app.event (type, subject_id, payload)
                select '%s', person_id, jsonb_build_object('personId', person_id) from (%s) touched""".formatted(event.getName(), people));
    }
}
