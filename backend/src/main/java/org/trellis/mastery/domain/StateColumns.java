package org.trellis.mastery.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.estimate.Estimate;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;
import org.trellis.mastery.domain.rule.Reason;

/** A state as columns, in the order of {@link StateRepository}'s statements. */
@Singleton
class StateColumns {

    private static final TypeReference<Map<String, Object>> PARAMS = new TypeReference<>() {};
    private final ObjectMapper json;
    private final ObjectReader paramsReader;

    StateColumns(ObjectMapper json) {
        this.json = json;
        this.paramsReader = json.readerFor(PARAMS);
    }

    void bind(PreparedStatement insert, StateRow row) throws SQLException {
        StateValue value = row.value();
        insert.setObject(1, row.key().studentId());
        insert.setObject(2, row.key().competencyId());
        insert.setString(3, value.status().name());
        insert.setInt(4, value.level());
        insert.setInt(5, value.bestLevel());
        insert.setInt(6, value.evidenceCount());
        insert.setInt(7, value.waitingCount());
        insert.setObject(8, value.lastEvidenceOn(), Types.DATE);
        insert.setObject(9, value.ruleId());
        insert.setString(10, value.reason().code());
        insert.setString(11, write(value.reason().params()));
        insert.setBoolean(12, value.stuck());
        insert.setObject(13, value.confirmedBy(), Types.OTHER);
        insert.setTimestamp(14, value.attainedAt() == null ? null : Timestamp.from(value.attainedAt()));
        bind(insert, value.estimate());
    }

    private static void bind(PreparedStatement insert, @Nullable Estimate estimate) throws SQLException {
        insert.setObject(15, estimate == null ? null : estimate.version(), Types.INTEGER);
        insert.setObject(16, estimate == null ? null : estimate.skillMean(), Types.DOUBLE);
        insert.setObject(17, estimate == null ? null : estimate.skillVariance(), Types.DOUBLE);
        insert.setObject(18, estimate == null ? null : estimate.learnerMean(), Types.DOUBLE);
        insert.setObject(19, estimate == null ? null : estimate.learnerVariance(), Types.DOUBLE);
    }

    StateRow read(ResultSet row) throws SQLException {
        @Nullable Timestamp attainedAt = row.getTimestamp(14);
        StateValue value = new StateValue(
                CompetencyStatus.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, UUID.class),
                reason(row.getString(10), row.getString(11)),
                row.getBoolean(12),
                row.getObject(13, UUID.class),
                attainedAt == null ? null : attainedAt.toInstant(),
                estimate(row));
        return new StateRow(new StateKey(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), value);
    }

    private static @Nullable Estimate estimate(ResultSet row) throws SQLException {
        int version = row.getInt(15);
        return row.wasNull()
                ? null
                : new Estimate(version, row.getDouble(16), row.getDouble(17), row.getDouble(18), row.getDouble(19));
    }

    /** What a state or an advancement was decided by, from its two columns. */
    Reason reason(String code, String params) {
        try {
            return new Reason(code, paramsReader.readValue(params));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reason nobody can read", e);
        }
    }

    String write(Map<String, Object> params) {
        try {
            return json.writeValueAsString(params);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reason is plain data", e);
        }
    }
}
