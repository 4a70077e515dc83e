package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.platform.id.Ids;

/** What happens along a goal: actions that are done, and words about it. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class GoalTrail {

    private final EntityManager entities;
    private final GoalPast past;

    GoalTrail(EntityManager entities, GoalPast past) {
        this.entities = entities;
        this.past = past;
    }

    void mark(UUID goalId, int number, boolean done, Act act) {
        entities.createNativeQuery("""
                        insert into app.goal_action (goal_id, number, done_at, changed_by)
                        values (:goal, :number, cast(:at as timestamptz), :by)
                        on conflict (district_id, goal_id, number)
                        do update set done_at = excluded.done_at, changed_by = excluded.changed_by""")
                .setParameter("goal", goalId)
                .setParameter("number", number)
                .setParameter("at", done ? act.at().toString() : null)
                .setParameter("by", act.by().personId())
                .executeUpdate();
        past.keepMark(goalId, number, done, act.at());
    }

    void reply(UUID goalId, String text, Act act) {
        entities.createNativeQuery("""
                        insert into app.goal_reply (id, goal_id, author_id, body, written_at)
                        values (:id, :goal, :author, :body, :at)""")
                .setParameter("id", Ids.next())
                .setParameter("goal", goalId)
                .setParameter("author", act.by().personId())
                .setParameter("body", text)
                .setParameter("at", act.at())
                .executeUpdate();
    }

    Map<UUID, Map<Integer, Instant>> done(Collection<UUID> goalIds) {
        List<Tuple> rows = rows(
                "select goal_id, number, done_at from app.goal_action where goal_id = any(:goals) and done_at is not null",
                goalIds);
        Map<UUID, Map<Integer, Instant>> done = new HashMap<>();
        rows.forEach(row -> done.computeIfAbsent(row.get("goal_id", UUID.class), goal -> new HashMap<>())
                .put(row.get("number", Integer.class), row.get("done_at", Instant.class)));
        return done;
    }

    Map<UUID, List<GoalReply>> replies(Collection<UUID> goalIds) {
        return rows("""
                        select goal_id, id, author_id, body, written_at from app.goal_reply
                        where goal_id = any(:goals) order by written_at, id""", goalIds).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("goal_id", UUID.class),
                        Collectors.mapping(GoalTrail::reply, Collectors.toList())));
    }

    private List<Tuple> rows(String sql, Collection<UUID> goalIds) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("goals", goalIds.toArray(UUID[]::new))
                .getResultList();
    }

    private static GoalReply reply(Tuple row) {
        return new GoalReply(
                row.get("id", UUID.class),
                row.get("author_id", UUID.class),
                row.get("body", String.class),
                row.get("written_at", Instant.class));
    }
}
