package org.trellis.profiles;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks behind everything, at the rows themselves: is anything agreed that one side alone agreed to? */
final class OneSidedVersions {

    /** Law 1: the student, and an educator who is someone else, to the hash of exactly this content, and never ended. */
    private static final String VIOLATIONS = """
            select count(*) from app.profile_version v
            where v.status in ('AGREED', 'SUPERSEDED') and not (
                v.hash = encode(sha256(convert_to(v.content, 'UTF8')), 'hex')
                and exists (%1$s and a.capacity = 'LEARNER' and a.actor_id = v.student_id)
                and exists (%1$s and a.capacity = 'EDUCATOR' and a.actor_id <> v.student_id))
            """.formatted("""
                            select from app.agreement a where a.subject_id = v.id and a.subject_hash = v.hash
                                and not exists (select from app.agreement_ending e where e.agreement_id = a.id)
                            """);

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
