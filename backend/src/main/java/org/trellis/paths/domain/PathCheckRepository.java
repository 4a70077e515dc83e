package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.id.Ids;

/** Looks over all active paths at once, and keeps what was found. */
@ApplicationScoped
class PathCheckRepository {

    private static final int KEPT_IN_VIEW = 30;
    private static final String COLUMNS =
            "id, checked_at, checked_by, active_paths, open_paths, complete_paths, blocked_paths, dead_ends";
    private static final String LOOK = """
            insert into app.path_check (%1$s)
            select :id, :at, cast(:by as uuid), count(*), count(*) filter (where way = 'OPEN'),
                count(*) filter (where way = 'COMPLETE'), count(*) filter (where way = 'BLOCKED'),
                coalesce(array_agg(student_id order by student_id) filter (where way = 'DEAD_END'), '{}')
            from app.path_ways()
            returning %1$s""".formatted(COLUMNS);

    private final EntityManager entities;
    private final Clock clock;

    PathCheckRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    PathCheck look(@Nullable UUID by) {
        entities.flush();
        Object row = entities.createNativeQuery(LOOK, Tuple.class)
                .setParameter("id", Ids.next())
                .setParameter("at", clock.instant())
                .setParameter("by", by == null ? null : by.toString())
                .getSingleResult();
        return check((Tuple) row);
    }

    /** Newest first. */
    @SuppressWarnings("unchecked")
    List<PathCheck> latest() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select " + COLUMNS + " from app.path_check order by checked_at desc limit " + KEPT_IN_VIEW,
                        Tuple.class)
                .getResultList();
        return rows.stream().map(PathCheckRepository::check).toList();
    }

    /** Students whose path is a dead end now. */
    @SuppressWarnings("unchecked")
    List<UUID> deadEnds() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select student_id from app.path_ways() where way = 'DEAD_END' order by student_id",
                        Tuple.class)
                .getResultList();
        return rows.stream().map(row -> row.get(0, UUID.class)).toList();
    }

    private static PathCheck check(Tuple row) {
        return new PathCheck(
                row.get("id", UUID.class),
                row.get("checked_at", Instant.class),
                row.get("checked_by", UUID.class),
                row.get("active_paths", Integer.class),
                row.get("open_paths", Integer.class),
                row.get("complete_paths", Integer.class),
                row.get("blocked_paths", Integer.class),
                List.of(row.get("dead_ends", UUID[].class)));
    }
}
