package org.trellis.profiles.domain.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.platform.id.Ids;
import org.trellis.profiles.domain.access.Participant;

/** Words about weeks. They stay once they are said. */
@ApplicationScoped
class WeekReplies {

    private final EntityManager entities;

    WeekReplies(EntityManager entities) {
        this.entities = entities;
    }

    void add(UUID weekId, String text, Participant by) {
        entities.createNativeQuery("""
                        insert into app.goal_week_reply (id, goal_week_id, author_id, body, written_at)
                        values (:id, :week, :author, :body, :at)""")
                .setParameter("id", Ids.next())
                .setParameter("week", weekId)
                .setParameter("author", by.personId())
                .setParameter("body", text)
                .setParameter("at", by.at())
                .executeUpdate();
    }

    /** By week, oldest first; weeks without are missing. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<WeekReply>> of(Collection<UUID> weekIds) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select goal_week_id, id, author_id, body, written_at from app.goal_week_reply
                        where goal_week_id = any(:weeks) order by written_at, id""", Tuple.class)
                .setParameter("weeks", weekIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("goal_week_id", UUID.class),
                        Collectors.mapping(WeekReplies::reply, Collectors.toList())));
    }

    private static WeekReply reply(Tuple row) {
        return new WeekReply(
                row.get("id", UUID.class),
                row.get("author_id", UUID.class),
                row.get("body", String.class),
                row.get("written_at", Instant.class));
    }
}
