package org.trellis.profiles;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks behind everything, at the rows themselves: is anything agreed that one side alone agreed to? */
final class OneSidedVersions {

    /**
     * Law 1: the student, and an educator who is someone else, to the hash of exactly this content, and never ended. Where
     * the student's voice was recorded, there is the recording, and the educator is not who recorded it.
     */
    private static final String VIOLATIONS = """
            with standing as (select a.* from app.agreement a
                where not exists (select from app.agreement_ending e where e.agreement_id = a.id))
            select count(*) from app.profile_version v
            where v.status in ('AGREED', 'SUPERSEDED') and not (
                v.hash = encode(sha256(convert_to(v.content, 'UTF8')), 'hex')
                and exists (select from standing l join standing e
                    on l.subject_id = v.id and e.subject_id = v.id and l.subject_hash = v.hash and e.subject_hash = v.hash
                    where l.capacity = 'LEARNER' and l.actor_id = v.student_id
                        and (l.recorded_by is null or exists (select from app.agreement_recording r
                            where r.id = l.recording_id and r.recorded_by = l.recorded_by))
                        and e.capacity = 'EDUCATOR' and e.actor_id <> v.student_id
                        and e.actor_id is distinct from l.recorded_by))
            """;

    /** Editing after one side agreed voids that agreement: what still holds is about what is shown. */
    private static final String STALE = """
            select count(*) from app.agreement a join app.profile_version v on v.id = a.subject_id
            where a.subject_hash <> v.hash
                and not exists (select from app.agreement_ending e where e.agreement_id = a.id)
            """;

    private static final String AGREED =
            "select count(*) from app.profile_version where status in ('AGREED', 'SUPERSEDED')";

    private OneSidedVersions() {}

    static long violations(Connection connection) throws SQLException {
        return count(connection, VIOLATIONS) + count(connection, STALE);
    }

    static long agreed(Connection connection) throws SQLException {
        return count(connection, AGREED);
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
