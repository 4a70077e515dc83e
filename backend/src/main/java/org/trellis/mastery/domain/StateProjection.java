package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The most read page of all: a student's states with their open questions, in one statement. */
@Singleton
class StateProjection {

    private static final String SELECT = """
            select s.student_id, s.competency_id, s.status, s.level, s.best_level, s.evidence_count, s.waiting_count,
                s.last_evidence_on, s.rule_id, s.reason_code, s.reason_params, s.stuck, s.confirmed_by, s.attained_at,
                s.estimate_version, s.skill_mean, s.skill_variance, s.learner_mean, s.learner_variance, a.id
            from app.competency_state s
            left join app.advancement a on (a.district_id, a.student_id, a.competency_id)
                = (s.district_id, s.student_id, s.competency_id) and a.status = 'PROPOSED'
            where s.student_id = ? and (? or s.competency_id = ?)""";

    private final EntityManager entities;
    private final StateColumns columns;
    private final RuleShelf rules;

    StateProjection(EntityManager entities, StateColumns columns, RuleShelf rules) {
        this.entities = entities;
        this.columns = columns;
        this.rules = rules;
    }

    /** {@code competencyId} null: all of them; in no particular order. */
    List<StateItem> of(UUID studentId, @Nullable UUID competencyId, LocalDate today) {
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> read(connection, studentId, competencyId, today));
    }

    private List<StateItem> read(Connection connection, UUID studentId, @Nullable UUID competencyId, LocalDate today)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, studentId);
            select.setBoolean(2, competencyId == null);
            select.setObject(3, competencyId == null ? studentId : competencyId);
            List<StateItem> items = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    StateRow row = columns.read(rows);
                    items.add(new StateItem(
                            row,
                            rules.known(row.value().ruleId()),
                            rows.getObject(20, UUID.class),
                            Outlook.on(today, row.value())));
                }
            }
            return items;
        }
    }
}
