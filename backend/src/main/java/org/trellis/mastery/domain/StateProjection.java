package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

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
            where s.student_id = ? and (? or s.competency_id = ?) and (? or s.status = any(?)) and s.changed_at > ?""";
    private static final Timestamp EVER = new Timestamp(0);

    private final EntityManager entities;
    private final StateColumns columns;
    private final RuleShelf rules;

    StateProjection(EntityManager entities, StateColumns columns, RuleShelf rules) {
        this.entities = entities;
        this.columns = columns;
        this.rules = rules;
    }

    /** In no particular order. */
    List<StateItem> of(UUID studentId, StateQuestion question, LocalDate today) {
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> read(connection, studentId, question, today));
    }

    private List<StateItem> read(Connection connection, UUID studentId, StateQuestion question, LocalDate today)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            bind(select, studentId, question);
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

    private static void bind(PreparedStatement select, UUID studentId, StateQuestion question) throws SQLException {
        select.setObject(1, studentId);
        select.setBoolean(2, question.competencyId() == null);
        select.setObject(3, question.competencyId() == null ? studentId : question.competencyId());
        select.setBoolean(4, question.statuses().isEmpty());
        select.setArray(
                5,
                select.getConnection()
                        .createArrayOf(
                                "text",
                                question.statuses().stream().map(Enum::name).toArray()));
        select.setTimestamp(6, question.since() == null ? EVER : Timestamp.from(question.since()));
    }
}
