package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.id.Ids;
import org.trellis.profiles.StillRight;

/** Who found what still right, and when. Nothing here is ever changed. */
@ApplicationScoped
class ReviewBook {

    private static final String LOOKED = """
            insert into app.profile_review (id, student_id, entry_id, version_id, reviewed_by, reviewed_at)
            values (:id, :student, cast(:entry as uuid), cast(:version as uuid), :by, :at)
            """;

    private final EntityManager entities;

    ReviewBook(EntityManager entities) {
        this.entities = entities;
    }

    StillRight addEntry(UUID entryId, Act act) {
        return add(entryId.toString(), null, act);
    }

    StillRight addVersion(UUID versionId, Act act) {
        return add(null, versionId.toString(), act);
    }

    /** The last look at each entry of a student; those nobody looked at are missing. */
    @SuppressWarnings("unchecked")
    Map<UUID, StillRight> latestOfEntries(UUID studentId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select distinct on (entry_id) entry_id, reviewed_by, reviewed_at from app.profile_review
                        where student_id = :student and entry_id is not null
                        order by entry_id, reviewed_at desc""", Tuple.class)
                .setParameter("student", studentId)
                .getResultList();
        Map<UUID, StillRight> latest = new HashMap<>();
        rows.forEach(row -> latest.put(
                row.get("entry_id", UUID.class),
                new StillRight(row.get("reviewed_by", UUID.class), row.get("reviewed_at", Instant.class))));
        return latest;
    }

    private StillRight add(@Nullable String entry, @Nullable String version, Act act) {
        entities.createNativeQuery(LOOKED)
                .setParameter("id", Ids.next())
                .setParameter("student", act.by().studentId())
                .setParameter("entry", entry)
                .setParameter("version", version)
                .setParameter("by", act.by().personId())
                .setParameter("at", act.at())
                .executeUpdate();
        return new StillRight(act.by().personId(), act.at());
    }
}
