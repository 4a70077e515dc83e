package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;

/** The materialised states: what people look at, one row for each student and competency. */
@Singleton
class StateRepository {

    private static final String UPSERT = """
            insert into app.competency_state as s (student_id, competency_id, status, level, best_level, evidence_count,
                waiting_count, last_evidence_on, rule_id, reason_code, reason_params, stuck, confirmed_by, attained_at,
                estimate_version, skill_mean, skill_variance, learner_mean, learner_variance, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint pk_competency_state do update set status = excluded.status, level = excluded.level,
                best_level = excluded.best_level, evidence_count = excluded.evidence_count,
                waiting_count = excluded.waiting_count, last_evidence_on = excluded.last_evidence_on,
                rule_id = excluded.rule_id, reason_code = excluded.reason_code, reason_params = excluded.reason_params,
                stuck = excluded.stuck, confirmed_by = excluded.confirmed_by, attained_at = excluded.attained_at,
                estimate_version = excluded.estimate_version, skill_mean = excluded.skill_mean,
                skill_variance = excluded.skill_variance, learner_mean = excluded.learner_mean,
                learner_variance = excluded.learner_variance, changed_at = excluded.changed_at""";
    private static final String SELECT = """
            select student_id, competency_id, status, level, best_level, evidence_count, waiting_count, last_evidence_on,
                rule_id, reason_code, reason_params, stuck, confirmed_by, attained_at, estimate_version,
                skill_mean, skill_variance, learner_mean, learner_variance
            from app.competency_state
            where student_id = any(?) and (? or competency_id = any(?))
            order by student_id, competency_id""";

    private final EntityManager entities;
    private final StateColumns columns;

    StateRepository(EntityManager entities, StateColumns columns) {
        this.entities = entities;
        this.columns = columns;
    }

    void save(Collection<StateRow> rows, Instant at) {
        if (rows.isEmpty()) {
            return;
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
                for (StateRow row : rows) {
                    columns.bind(upsert, row);
                    upsert.setTimestamp(20, Timestamp.from(at));
                    upsert.addBatch();
                }
                upsert.executeBatch();
            }
        });
    }

    /** {@code competencyIds} null: all of them. */
    Map<StateKey, StateValue> of(Collection<UUID> studentIds, @Nullable Collection<UUID> competencyIds) {
        Map<StateKey, StateValue> states = new HashMap<>();
        list(studentIds, competencyIds).forEach(row -> states.put(row.key(), row.value()));
        return states;
    }

    /** The same in the order of student and competency. */
    List<StateRow> list(Collection<UUID> studentIds, @Nullable Collection<UUID> competencyIds) {
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> read(connection, studentIds, competencyIds));
    }

    private List<StateRow> read(
            Connection connection, Collection<UUID> studentIds, @Nullable Collection<UUID> competencyIds)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("uuid", studentIds.toArray()));
            select.setBoolean(2, competencyIds == null);
            select.setArray(
                    3, connection.createArrayOf("uuid", competencyIds == null ? new UUID[0] : competencyIds.toArray()));
            List<StateRow> states = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    states.add(columns.read(rows));
                }
            }
            return states;
        }
    }
}
