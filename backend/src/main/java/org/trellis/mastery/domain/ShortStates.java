package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.ItemState;

/**
 * The cells of a class grid: many students, some competencies. Only what a cell shows is read, so that no reason has to be
 * parsed for each of thousands; and the competencies are part of the index condition, so that a student's others are not touched.
 */
@Singleton
class ShortStates {

    private static final String SELECT = """
            select student_id, competency_id, status, level, best_level, evidence_count, waiting_count, last_evidence_on, stuck
            from app.competency_state
            where student_id = any(?) and competency_id = any(?)""";

    private final EntityManager entities;

    ShortStates(EntityManager entities) {
        this.entities = entities;
    }

    /** In no particular order; pairs that have not started are left out. */
    List<ItemState> of(Collection<UUID> studentIds, Collection<UUID> competencyIds) {
        if (studentIds.isEmpty() || competencyIds.isEmpty()) {
            return List.of();
        }
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> read(connection, studentIds, competencyIds));
    }

    private static List<ItemState> read(
            Connection connection, Collection<UUID> studentIds, Collection<UUID> competencyIds) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("uuid", studentIds.toArray()));
            select.setArray(2, connection.createArrayOf("uuid", competencyIds.toArray()));
            List<ItemState> states = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    states.add(state(rows));
                }
            }
            return states;
        }
    }

    private static ItemState state(ResultSet row) throws SQLException {
        return new ItemState(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                CompetencyStatus.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getObject(8, LocalDate.class),
                row.getBoolean(9));
    }
}
