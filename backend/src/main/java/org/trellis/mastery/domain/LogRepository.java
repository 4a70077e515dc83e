package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.platform.time.DistrictClock;

/** The append-only log; rows are written in batches and never read as entities. */
@Singleton
class LogRepository {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 7402))";
    private static final String INSERT = """
            insert into app.mastery_log (student_id, competency_id, kind, happened_at, actor_id, rule_id, evidence_id,
                performed_on, level, scale_top, evidence_kind, place, teacher_scored, next_date, marks, rater_offset)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select student_id, competency_id, kind, happened_at, actor_id, rule_id, evidence_id, performed_on, level,
                scale_top, evidence_kind, place, teacher_scored, next_date, marks, rater_offset
            from app.mastery_log
            where student_id = any(?) and (? or competency_id = any(?)) and (happened_at <= ?
                or (? and evidence_id in (select e.id from app.evidence e where e.performed_on <= ?)))
            order by student_id, competency_id, sequence""";
    private static final Timestamp NOW_AND_LATER = Timestamp.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final EntityManager entities;
    private final DistrictClock clock;

    LogRepository(EntityManager entities, DistrictClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** One writer at a time for a student, so that the order of the log is the order in which things became true. */
    void lock(UUID studentId) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
                lock.setString(1, studentId.toString());
                lock.execute();
            }
        });
    }

    void append(Collection<LogEntry> entries) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (LogEntry entry : entries) {
                    LogRow.bind(insert, entry);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** In the order of student, competency and time. {@code competencyIds} null: all of them; {@code asOf} null: up to now. */
    List<LogEntry> of(Collection<UUID> studentIds, @Nullable Collection<UUID> competencyIds, @Nullable AsOf asOf) {
        LocalDate day = asOf != null && asOf.hindsight() ? clock.dayOf(asOf.at()) : null;
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> read(connection, studentIds, competencyIds, asOf, day));
    }

    private static List<LogEntry> read(
            Connection connection,
            Collection<UUID> studentIds,
            @Nullable Collection<UUID> competencyIds,
            @Nullable AsOf asOf,
            @Nullable LocalDate hindsightUntil)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("uuid", studentIds.toArray()));
            select.setBoolean(2, competencyIds == null);
            select.setArray(
                    3, connection.createArrayOf("uuid", competencyIds == null ? new UUID[0] : competencyIds.toArray()));
            select.setTimestamp(4, asOf == null ? NOW_AND_LATER : Timestamp.from(asOf.at()));
            select.setBoolean(5, hindsightUntil != null);
            select.setObject(6, hindsightUntil, Types.DATE);
            List<LogEntry> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(LogRow.read(rows));
                }
            }
            return entries;
        }
    }
}
