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

/** What goals said before, and every mark on their actions. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class GoalPast {

    private final EntityManager entities;

    GoalPast(EntityManager entities) {
        this.entities = entities;
    }

    /** The goal says something else from then on. */
    void keepWords(UUID goalId, String content, Instant until) {
        entities.createNativeQuery("""
                        insert into app.goal_past (goal_id, until, content) values (:goal, :until, :content)""")
                .setParameter("goal", goalId)
                .setParameter("until", until)
                .setParameter("content", content)
                .executeUpdate();
    }

    void keepMark(UUID goalId, int number, boolean done, Instant at) {
        entities.createNativeQuery("""
                        insert into app.goal_mark (id, goal_id, number, done, marked_at)
                        values (:id, :goal, :number, :done, :at)""")
                .setParameter("id", Ids.next())
                .setParameter("goal", goalId)
                .setParameter("number", number)
                .setParameter("done", done)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What these goals said at that moment; those that say the same today are missing. */
    Map<UUID, String> words(Collection<UUID> goalIds, Instant at) {
        return rows("""
                        select distinct on (goal_id) goal_id, content from app.goal_past
                        where goal_id = any(:goals) and until > :at order by goal_id, until""", goalIds, at).stream()
                .collect(Collectors.toMap(
                        row -> row.get("goal_id", UUID.class), row -> row.get("content", String.class)));
    }

    /** When each action that was done at that moment had been done. */
    Map<UUID, Map<Integer, Instant>> done(Collection<UUID> goalIds, Instant at) {
        Map<UUID, Map<Integer, Instant>> done = new HashMap<>();
        rows("""
                        select distinct on (goal_id, number) goal_id, number, done, marked_at from app.goal_mark
                        where goal_id = any(:goals) and marked_at <= :at
                        order by goal_id, number, marked_at desc, id desc""", goalIds, at).stream()
                .filter(row -> row.get("done", Boolean.class))
                .forEach(row -> done.computeIfAbsent(row.get("goal_id", UUID.class), goal -> new HashMap<>())
                        .put(row.get("number", Integer.class), row.get("marked_at", Instant.class)));
        return done;
    }

    private List<Tuple> rows(String sql, Collection<UUID> goalIds, Instant at) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("goals", goalIds.toArray(UUID[]::new))
                .setParameter("at", at)
                .getResultList();
    }
}
