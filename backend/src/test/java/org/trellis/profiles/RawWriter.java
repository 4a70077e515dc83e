package org.trellis.profiles;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** Writes past the application, as the role the application has: what the code forbids the database must forbid too. */
final class RawWriter implements AutoCloseable {

    static final List<String> ATTEMPTS = List.of(
            "update app.profile_version set status = 'AGREED', agreed_at = now() where status = 'PROPOSED'",
            "update app.profile_version set content = '{}', hash = encode(sha256('{}'), 'hex') where status = 'AGREED'",
            "update app.profile_version set status = 'PROPOSED', agreed_at = null where status = 'AGREED'",
            "delete from app.profile_version",
            "update app.agreement set capacity = 'EDUCATOR'",
            "delete from app.agreement",
            """
            insert into app.mutual_agreement (subject_kind, subject_id, subject_hash, reached_at)
            select 'PROFILE_VERSION', id, hash, now() from app.profile_version where status = 'PROPOSED'
            """,
            """
            insert into app.agreement_ending (agreement_id, status, reason, ended_at)
            select a.id, 'VOID', 'RAW', now() from app.agreement a join app.profile_version v on v.id = a.subject_id
            where v.status = 'AGREED'
            """,
            """
            insert into app.agreement (subject_kind, subject_id, subject_hash, student_id, actor_id, capacity, given_at)
            select 'PROFILE_VERSION', id, hash, student_id, student_id, 'EDUCATOR', now() from app.profile_version
            """,
            """
            insert into app.agreement
                (subject_kind, subject_id, subject_hash, student_id, actor_id, capacity, recorded_by, given_at)
            select 'PROFILE_VERSION', id, hash, student_id, student_id, 'LEARNER', '%s', now() from app.profile_version
            """.formatted(Actor.TEACHER.id()),
            """
            with r as (insert into app.agreement_recording (student_id, recorded_by, file_name, media_type, byte_count,
                    sha256, words, recorded_at)
                select distinct student_id, uuid '%s', 'a.wav', 'audio/wav', 9, repeat('0', 64), 'Yes', now()
                from app.profile_version returning *)
            insert into app.agreement (subject_kind, subject_id, subject_hash, student_id, actor_id, capacity,
                recorded_by, recording_id, given_at)
            select 'PROFILE_VERSION', v.id, v.hash, v.student_id, side.actor, side.capacity, side.recorder, side.recording,
                now()
            from app.profile_version v, r, lateral (values ('LEARNER', r.student_id, r.recorded_by, r.id),
                ('EDUCATOR', r.recorded_by, null, null)) side (capacity, actor, recorder, recording)
            """.formatted(Actor.TEACHER.id()));

    private final Connection connection;

    RawWriter() throws SQLException {
        connection = Database.api();
        connection.setAutoCommit(false);
    }

    /** True when it was refused, or met no row. */
    boolean isRefused(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.district', '" + World.RIVER + "', true)");
            int changed = statement.executeUpdate(sql);
            connection.commit();
            return changed == 0;
        } catch (SQLException refused) {
            connection.rollback();
            return true;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
